import { Names } from "#components/stories/names";
import type { Locale } from "#lib/addresses";
import { formatDate, texts } from "#lib/messages/catalogue";
import type { Entry } from "#lib/search/shown/entry";
import { clock } from "#lib/stories/clock";
import { Pieces } from "./pieces.tsx";

/** One thing that was found: what it is, its title, the passage with the words, and who wrote it when. */
export function Result({ entry, locale }: { entry: Entry; locale: Locale }) {
  const { search, stories } = texts(locale);
  const { kind, labels = [], address, title, excerpt, said, finding, at, authors = [] } = entry;
  return (
    <article>
      <p className="kicker">
        <span>{search.kinds[kind]}</span>
        {labels.map((label) => (
          <span className="label" key={label}>
            {label}
          </span>
        ))}
      </p>
      <h2>
        {kind === "comment" && `${search.commentOn} `}
        <a href={address}>
          <Pieces pieces={title} />
        </a>
      </h2>
      {excerpt.length > 0 && (
        <p className="excerpt">
          <Pieces pieces={excerpt} />
        </p>
      )}
      <p className="by">
        {authors.length > 0 && (
          <span>
            {stories.by} <Names people={authors} locale={locale} />
          </span>
        )}
        {at && <time dateTime={at.toISOString()}>{formatDate(at, locale)}</time>}
        {entry.stories !== undefined && <span>{stories.count(entry.stories)}</span>}
        {finding && (
          <span>
            <a href={finding.address}>{search.finding(finding.title)}</a>
          </span>
        )}
        {said && (
          <span>
            <a href={said.address}>{search.saidAt(clock(said.seconds))}</a>
          </span>
        )}
      </p>
    </article>
  );
}
