import { Labels } from "#components/stories/labels";
import { addressOf, type Locale } from "#lib/addresses";
import { formatDate, texts } from "#lib/messages/catalogue";
import type { References } from "#lib/references/queries";
import { authorsOf } from "#lib/stories/credits";

/** What a story points to: its edition with the cover story, and more on the matter. */
export function ReferenceBox({ references: { edition, cover, more }, locale }: { references: References; locale: Locale }) {
  const { topics: t } = texts(locale);
  if (!edition && !cover && more.length === 0) return null;
  return (
    <aside className="column references" aria-label={cover ? t.cover : t.more}>
      {edition && <p className="note">{t.edition(edition.number, formatDate(edition.appearedOn, locale))}</p>}
      {cover && (
        <>
          <h2>{t.cover}</h2>
          <ul>
            <Reference story={cover} locale={locale} />
          </ul>
        </>
      )}
      {more.length > 0 && (
        <>
          <h2>{t.more}</h2>
          <ul>
            {more.map((story) => (
              <Reference key={story.id} story={story} locale={locale} />
            ))}
          </ul>
        </>
      )}
    </aside>
  );
}

function Reference({ story, locale }: { story: References["more"][number]; locale: Locale }) {
  const { stories } = texts(locale);
  const names = authorsOf(story.credits).map(({ name }) => name);
  return (
    <li>
      <Labels story={story} />
      <a href={addressOf(story)} lang={story.locale === locale ? undefined : story.locale}>
        {story.title}
      </a>
      {names.length > 0 && (
        <p className="note">
          {stories.by} {names.join(", ")}
        </p>
      )}
    </li>
  );
}
