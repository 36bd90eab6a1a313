import { type Locale, parameterName, pathTo } from "#lib/addresses";
import { texts } from "#lib/messages/catalogue";

/** The field on the page of the search. It asks by address, so going back and sharing a search work. */
export function SearchField({ locale, value }: { locale: Locale; value: string }) {
  const { search } = texts(locale);
  return (
    <search>
      <form action={pathTo("search", locale)} className="search-field" method="get">
        <label htmlFor="suchwort">{search.words}</label>
        <div>
          <input
            defaultValue={value}
            id="suchwort"
            maxLength={300}
            name={parameterName("search", "words", locale)}
            type="search"
            enterKeyHint="search"
          />
          <button className="button" type="submit">
            {search.go}
          </button>
        </div>
      </form>
    </search>
  );
}
