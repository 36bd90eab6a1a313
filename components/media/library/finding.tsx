import { type Locale, parameterName, pathTo } from "#lib/addresses";
import { type Filter, filters, type LibraryQuery } from "#lib/library/schema";
import { texts } from "#lib/messages/catalogue";
import { MediaKind } from "#prisma/generated/enums";

type Props = { query: LibraryQuery; story: string | undefined; locale: Locale; all: boolean };

/** Words, kinds and filters of the library. It asks by address: going back and sharing a search work. */
export function Finding({ query, story, locale, all }: Props) {
  const t = texts(locale).media;
  const { search, kind, only } = query;
  const to = (changes: { kind?: MediaKind | undefined; only?: Filter | undefined }) =>
    pathTo("library", locale, {}, { search, kind, only, story, ...changes });
  const name = (parameter: string) => parameterName("library", parameter, locale);
  return (
    <>
      <search>
        <form action={pathTo("library", locale)} className="flex flex-wrap gap-3" method="get">
          <input
            aria-label={t.search}
            className="picker-search"
            defaultValue={search}
            name={name("search")}
            placeholder={t.searchHelp}
            type="search"
          />
          {kind && <input type="hidden" name={name("kind")} value={kind} />}
          {only && <input type="hidden" name={name("only")} value={only} />}
          {story && <input type="hidden" name={name("story")} value={story} />}
          <button type="submit" className="button-quiet">
            {t.doSearch}
          </button>
        </form>
      </search>
      {all && (
        <nav aria-label={t.title} className="mt-3">
          <ul className="places">
            {[undefined, ...Object.values(MediaKind)].map((each) => (
              <Tab key={each ?? "all"} href={to({ kind: each })} current={each === kind} label={each ? t.kinds[each] : t.all} />
            ))}
          </ul>
        </nav>
      )}
      <ul className="flex flex-wrap gap-x-4 border-b border-line pb-2">
        {filters
          .filter((filter) => all || filter !== "own")
          .map((filter) => (
            <li key={filter}>
              <a
                className={
                  filter === only ? "inline-flex min-h-11 items-center font-semibold text-sm" : "inline-flex min-h-11 items-center text-sm"
                }
                href={to({ only: filter === only ? undefined : filter })}
                aria-current={filter === only ? "true" : undefined}
              >
                {t.filters[filter]} {filter === only && <span aria-hidden="true">&nbsp;×</span>}
              </a>
            </li>
          ))}
      </ul>
    </>
  );
}

const Tab = ({ href, current, label }: { href: string; current: boolean; label: string }) => (
  <li>
    <a href={href} aria-current={current ? "page" : undefined}>
      {label}
    </a>
  </li>
);
