// A comment that a rule finds: its words, what was found in them, and how it stands.
import { type Locale, pathTo } from "#lib/addresses";
import { formatDate, texts } from "#lib/messages/catalogue";
import type { Hit } from "#lib/spam/rules/dry-run/outcome";

const longest = 280;

export function HitList({ hits, locale }: { hits: readonly Hit[]; locale: Locale }) {
  const t = texts(locale);
  return (
    <ul className="mt-2">
      {hits.map((hit) => (
        <li className="border-line border-b py-3" key={hit.commentId}>
          <p className="text-sm">
            <a href={pathTo("deskComment", locale, { id: hit.commentId })}>
              {t.rules.hit.by(hit.authorName, formatDate(hit.postedAt, locale))}
            </a>
          </p>
          <blockquote className="comment-text mt-1 break-words">{excerptOf(hit)}</blockquote>
          <p className="mt-1 text-soft text-sm">
            {t.rules.hit.found(hit.found.slice(0, 60))} · {t.rules.hit.state(t.moderation.states[hit.state])}
          </p>
        </li>
      ))}
    </ul>
  );
}

/** The part of the text that the rule is about. */
function excerptOf({ text, found }: Hit): string {
  const at = Math.max(0, text.toLowerCase().indexOf(found.toLowerCase()));
  const from = at > longest - found.length - 40 ? Math.max(0, at - longest / 2) : 0;
  const part = text.slice(from, from + longest).toWellFormed();
  return `${from > 0 ? "… " : ""}${part}${from + longest < text.length ? " …" : ""}`;
}
