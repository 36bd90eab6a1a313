import { personName } from "#lib/accounts/shown";
import { type Locale, pathTo } from "#lib/addresses";
import { formatDate, texts } from "#lib/messages/catalogue";
import type { RevisionRow as Row } from "#lib/writing/revisions/queries";
import { traitsOf } from "#lib/writing/revisions/wording";

/** One revision in the list of a story's. */
export function RevisionRow({
  storyId,
  revision,
  isNewest,
  locale,
}: {
  storyId: string;
  revision: Row;
  isNewest: boolean;
  locale: Locale;
}) {
  const t = texts(locale).writing;
  const { number, title, at, user } = revision;
  return (
    <li className="border-b border-line py-3">
      <a
        className="inline-flex min-h-11 items-center font-medium"
        href={pathTo("revision", locale, { id: storyId, number: String(number) })}
      >
        {t.revisions.number(number)}
      </a>
      {[...(isNewest ? [t.revisions.newest] : []), ...traitsOf(revision, locale)].map((trait) => (
        <span className="tag-line ml-2" key={trait}>
          {trait}
        </span>
      ))}
      <p>{title || t.untitled}</p>
      <p className="hint">
        {user ? personName(user, locale) : t.revisions.house} · <time dateTime={at.toISOString()}>{formatDate(at, locale, "time")}</time>
      </p>
    </li>
  );
}
