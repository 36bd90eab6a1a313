import { type Locale, parameterName, pathTo } from "#lib/addresses";
import { texts } from "#lib/messages/catalogue";

/** The field in the masthead; where there is no room for it, a link in the menu stands for it. */
export function MastheadSearch({ locale }: { locale: Locale }) {
  const { search } = texts(locale);
  return (
    <search className="masthead-search">
      <form action={pathTo("search", locale)} method="get">
        <input
          aria-label={search.short}
          maxLength={300}
          name={parameterName("search", "words", locale)}
          placeholder={search.search}
          type="search"
        />
        <button type="submit">{search.go}</button>
      </form>
    </search>
  );
}
