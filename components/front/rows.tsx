// Rows of the front page's composition: what stands where, and the buttons that move it.
import type { Locale } from "#lib/addresses";
import { compose } from "#lib/front/actions";
import type { FrontComposition } from "#lib/front/queries";
import { formatDate, texts } from "#lib/messages/catalogue";
import type { FrontBlock } from "#prisma/generated/enums";

type Of = { locale: Locale; of: Locale };
type Announced = FrontComposition["pinned"][number];

/** A story in the composition; what is pinned can be moved, the rest can be pinned. */
export function StoryPlace({ story, pinned, locale, of }: Of & { story: Announced; pinned: boolean }) {
  const t = texts(locale);
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1">
      <p>
        <b className="font-title text-lg font-medium">{story.title}</b>{" "}
        <span className="text-sm text-soft">
          {t.writing.forms[story.form]} · {formatDate(story.publishedAt, locale)}
        </span>
      </p>
      <form action={compose} className="flex flex-wrap gap-2">
        <Given locale={locale} name="story" of={of} value={story.id} />
        {pinned ? (
          <>
            <Press intent="up" label={t.front.up} of={story.title} />
            <Press intent="down" label={t.front.down} of={story.title} />
            <Press intent="unpin" label={t.front.unpin} of={story.title} />
          </>
        ) : (
          <Press intent="pin" label={t.front.pin} of={story.title} />
        )}
      </form>
    </div>
  );
}

export function BlockPlace({ block, shown, locale, of }: Of & { block: FrontBlock; shown: boolean }) {
  const { front: t } = texts(locale);
  const name = t.blocks[block];
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 border-b border-line py-2">
      <p className={shown ? undefined : "text-soft line-through"}>
        <b className="font-semibold">{name}</b>
      </p>
      <form action={compose} className="flex flex-wrap gap-2">
        <Given locale={locale} name="block" of={of} value={block} />
        <Press intent="block-up" label={t.up} of={name} />
        <Press intent="block-down" label={t.down} of={name} />
        <Press intent={shown ? "block-hide" : "block-show"} label={shown ? t.hide : t.show} of={name} />
      </form>
    </li>
  );
}

function Given({ locale, of, name, value }: Of & { name: string; value: string }) {
  return (
    <>
      <input name="deskLocale" type="hidden" value={locale} />
      <input name="of" type="hidden" value={of} />
      <input name={name} type="hidden" value={value} />
    </>
  );
}

function Press({ intent, label, of }: { intent: string; label: string; of: string }) {
  return (
    <button aria-label={`${label}: ${of}`} className="button-quiet" name="intent" type="submit" value={intent}>
      {label}
    </button>
  );
}
