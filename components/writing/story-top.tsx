import { addressOf, type Locale, pathTo } from "#lib/addresses";
import { formatDate, texts } from "#lib/messages/catalogue";
import type { DeskStory } from "#lib/writing/queries";
import { typeName } from "#lib/writing/type-name";

/** What the story is, how it stands, and where it can be looked at. */
export function StoryTop({ story, locale }: { story: DeskStory; locale: Locale }) {
  const t = texts(locale).writing;
  return (
    <header className="mb-6">
      <p className="flex gap-3 text-sm">
        {typeName(story, locale)} <span className="tag-line">{t.states[story.state]}</span>
      </p>
      <h1 className="mt-2 text-3xl">{story.title || t.untitled}</h1>
      <p className="hint mt-2">
        {story.publishedAt
          ? t.publishedOn(formatDate(story.publishedAt, locale, "time"))
          : t.edited(formatDate(story.updatedAt, locale, "time"))}
        {" · "}
        <a href={pathTo("preview", locale, { id: story.id })}>{t.actions.preview}</a>
        {" · "}
        <a href={pathTo("storyCheck", locale, { id: story.id })}>{t.gate.title}</a>
        {story.state === "published" && (
          <>
            {" · "}
            <a href={addressOf(story)}>{t.actions.seePublic}</a>
          </>
        )}
      </p>
    </header>
  );
}
