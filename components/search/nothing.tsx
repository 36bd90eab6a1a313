import { TagList } from "#components/tags/tag-list";
import type { Locale } from "#lib/addresses";
import { texts } from "#lib/messages/catalogue";
import { searchAddress } from "#lib/search/address";
import { type Asked, isNarrowed } from "#lib/search/asked";
import type { Outcome } from "#lib/search/queries";

type Props = { asked: Asked; outcome: Outcome; locale: Locale; tags: readonly { slug: string; name: string }[] };

/** Where there is nothing to list: why, and where to go on. */
export function Nothing({ asked, outcome, locale, tags }: Props) {
  const { search } = texts(locale);
  const answer = asked.text === "" ? undefined : answerTo(asked, outcome, locale);
  return (
    <div className="search-none">
      {answer !== undefined && <p role="status">{answer}</p>}
      {answer !== undefined && isNarrowed(asked) && outcome !== "late" && (
        <p>
          <a href={searchAddress(asked, locale, { narrowing: {} })}>{search.widen}</a>
        </p>
      )}
      {answer !== undefined && outcome !== "late" && <p className="note">{search.advice}</p>}
      {tags.length > 0 && <TagList locale={locale} tags={tags} />}
    </div>
  );
}

function answerTo(asked: Asked, outcome: Outcome, locale: Locale): string {
  const { search } = texts(locale);
  if (outcome === "late") return search.late;
  if (outcome === "nothing-asked") return search.nothingAsked;
  return isNarrowed(asked) ? search.noneNarrowed : search.none(asked.text);
}
