import { notFound } from "next/navigation";
import { SearchField } from "#components/search/field";
import { Nothing } from "#components/search/nothing";
import { Results } from "#components/search/results";
import { Page } from "#components/site/page";
import { pathTo } from "#lib/addresses";
import { texts } from "#lib/messages/catalogue";
import { answerWith, personal } from "#lib/page-cache/tags";
import { readAsked } from "#lib/search/asked";
import { search } from "#lib/search/queries";
import { publicTags } from "#lib/tags/queries";
import { readerPage } from "../../reader-page.tsx";

const offered = 14;

export const GET = readerPage(async ({ locale, query }) => {
  personal(); // there are as many of it as there are words
  const asked = readAsked(query, locale);
  const outcome = await search(asked, locale);
  if (outcome === "late") answerWith(503);
  if (typeof outcome !== "string" && asked.page > outcome.pages) notFound();
  const hasResults = typeof outcome !== "string" && outcome.entries.length > 0;
  const tags = hasResults || outcome === "late" ? [] : await publicTags(locale, offered);
  const t = texts(locale).search;
  // What was searched for in one language is not searched for in the other.
  const otherLanguage = asked.text === "" ? pathTo("search", locale === "de" ? "en" : "de") : undefined;
  return (
    <Page locale={locale} section="search" otherLanguage={otherLanguage} head={{ title: t.title(asked.text), robots: "noindex" }}>
      <div className="column">
        <header className="search-head">
          <h1>{t.search}</h1>
          <SearchField locale={locale} value={asked.text} />
          {asked.text === "" && <p className="hint">{t.hint}</p>}
        </header>
        {hasResults ? (
          <Results asked={asked} outcome={outcome} locale={locale} />
        ) : (
          <Nothing asked={asked} outcome={outcome} locale={locale} tags={tags} />
        )}
      </div>
    </Page>
  );
});
