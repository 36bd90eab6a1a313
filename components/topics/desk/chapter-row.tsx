import { HiddenFields } from "#components/ui/hidden-fields";
import { type Locale, pathTo } from "#lib/addresses";
import { texts } from "#lib/messages/catalogue";
import { arrange } from "#lib/topics/desk/actions";
import type { TopicOnDesk } from "#lib/topics/desk/queries";
import { typeName } from "#lib/writing/type-name";

type Listed = TopicOnDesk["chapters"][number];
type Props = {
  story: Listed;
  topic: TopicOnDesk;
  locale: Locale;
  /** Its place among the chapters; none while it is not one. */
  number?: number;
  search?: string;
};

/** A story as a chapter, with the buttons that move or remove it; or as one that could join. */
export function ChapterRow({ story, topic, locale, number, search = "" }: Props) {
  const { chapters: t, writing } = texts(locale);
  const title = story.title || writing.untitled;
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1">
      <p>
        {number !== undefined && <span className="mr-2 font-title text-lg text-accent tabular-nums">{number}.</span>}
        <a
          className="inline-flex min-h-11 items-center font-title text-lg font-medium no-underline hover:underline"
          href={pathTo("deskStory", locale, { id: story.id })}
        >
          {title}
        </a>{" "}
        <span className="text-sm text-soft">
          {typeName(story, locale)} <span className="tag-line">{writing.states[story.state]}</span>
          {story.locale !== topic.locale && ` ${t.otherLanguage}`}
        </span>
      </p>
      <form action={arrange} className="flex flex-wrap gap-2">
        <HiddenFields fields={{ deskLocale: locale, id: topic.id, story: story.id, search }} />
        {number === undefined ? (
          <Press intent="add" label={t.add} of={title} />
        ) : (
          <>
            <Press intent="up" label={t.up} of={title} />
            <Press intent="down" label={t.down} of={title} />
            <Press intent="remove" label={t.remove} of={title} />
          </>
        )}
      </form>
    </div>
  );
}

function Press({ intent, label, of }: { intent: string; label: string; of: string }) {
  return (
    <button aria-label={`${label}: ${of}`} className="button-quiet" name="intent" type="submit" value={intent}>
      {label}
    </button>
  );
}
