// Answering a reader, and the switch for the discussion under the story.
import { Field } from "#components/ui/field";
import { addressOf, anchorOf } from "#lib/addresses";
import { texts } from "#lib/messages/catalogue";
import type { Card } from "#lib/moderation/cards/queries";
import type { Origin } from "#lib/moderation/schema";
import { ActForm, ReplyText } from "./acting.tsx";
import { OriginFields } from "./origin-fields.tsx";

export function Reply({ card, origin, name }: { card: Card; origin: Origin; name: string | null }) {
  const t = texts(origin.locale).moderation.reply;
  const cannot = name === null ? t.noPerson : card.state !== "approved" ? t.notPublic : null;
  return (
    <section className="mt-10 max-w-2xl">
      <h2 className="text-2xl">{t.title}</h2>
      {cannot && <p className="mt-2 text-soft">{cannot}</p>}
      {!cannot && name && (
        <ActForm what="reply" className="mt-3">
          <OriginFields origin={origin} />
          <Field hint={t.as(name)} id="reply" label={t.text} name="text">
            {(described) => <ReplyText {...described} />}
          </Field>
          <button className="button mt-3" type="submit">
            {t.send}
          </button>
        </ActForm>
      )}
    </section>
  );
}

export function Discussion({ card, origin }: { card: Card; origin: Origin }) {
  const t = texts(origin.locale).moderation;
  const { story } = card;
  return (
    <section className="mt-10">
      <h2 className="text-2xl">{t.discussion.title}</h2>
      <p className="mt-2">
        <a href={`${addressOf(story)}#${anchorOf(card.id)}`}>{t.openStory}</a> ·{" "}
        {story.commentsOpen ? t.discussion.open : t.discussion.closed}
      </p>
      {story.state === "published" && (
        <ActForm what="discussion" className="mt-3">
          <OriginFields origin={origin} />
          <input name="storyId" type="hidden" value={story.id} />
          <button className="button-quiet" name="open" type="submit" value={story.commentsOpen ? "no" : "yes"}>
            {story.commentsOpen ? t.discussion.doClose : t.discussion.doOpen}
          </button>
        </ActForm>
      )}
    </section>
  );
}
