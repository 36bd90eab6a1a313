import { Pager } from "#components/ui/pager";
import type { Locale } from "#lib/addresses";
import { texts } from "#lib/messages/catalogue";
import { searchAddress } from "#lib/search/address";
import type { Asked } from "#lib/search/asked";
import { mostOrdered } from "#lib/search/found";
import type { Outcome } from "#lib/search/queries";
import { Narrowing } from "./narrowing.tsx";
import { Result } from "./result.tsx";

type Props = { asked: Asked; outcome: Exclude<Outcome, string>; locale: Locale };

/** One page of what was found. */
export function Results({ asked, outcome, locale }: Props) {
  const { search } = texts(locale);
  const { total, entries, suggestion, partly, page, pages } = outcome;
  const at = (number: number) => searchAddress(asked, locale, { page: number });
  return (
    <>
      <div className="search-said">
        {suggestion !== undefined && (
          <p>
            {search.meant} <a href={searchAddress(asked, locale, { text: suggestion })}>{suggestion}</a>? {search.meantShown}
          </p>
        )}
        {partly && <p className="note">{search.partly}</p>}
        <p className="total">
          {search.count(total)}
          {total > mostOrdered && ` · ${search.onlyFirst(mostOrdered)}`}
        </p>
      </div>
      <Narrowing asked={asked} found={outcome} locale={locale} />
      <ol className="results" aria-label={search.results}>
        {entries.map((entry) => (
          <li key={entry.id}>
            <Result entry={entry} locale={locale} />
          </li>
        ))}
      </ol>
      <Pager locale={locale} page={page} pages={pages} at={at} before={search.better} behind={search.further} />
    </>
  );
}
