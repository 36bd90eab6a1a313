import { notFound } from "next/navigation";
import { Page } from "#components/site/page";
import { Labels } from "#components/stories/labels";
import { Markup } from "#components/ui/markup";
import { addressOf } from "#lib/addresses";
import { formatDate, texts } from "#lib/messages/catalogue";
import { personal } from "#lib/page-cache/tags";
import { resultsHtml } from "#lib/surveys/html/results";
import { findOwnVote, resultsOf } from "#lib/surveys/queries";
import { showsResults } from "#lib/surveys/survey";
import { readerPage } from "../../../reader-page.tsx";

/** The private page of who has voted: what became of the vote, and the results if they may be seen. */
export const GET = readerPage<"key">(async ({ key, query }) => {
  personal();
  const { survey, state, at } = (await findOwnVote(key)) ?? notFound();
  const { locale } = survey;
  const t = texts(locale).surveys;
  const now = new Date();
  const results = showsResults(survey, "voter", now) ? await resultsOf(survey.storyId) : undefined;
  return (
    <Page locale={locale} head={{ title: t.thanks, robots: "noindex, nofollow" }} section="surveys">
      <div className="column plain-page">
        <h1>{t.thanks}</h1>
        <p className="standing" role="status">
          {query.get("told") === "again" && `${t.again} `}
          {state === "counted" ? t.counted(formatDate(at, locale, "time")) : t[state]}
        </p>
        <p>
          <Labels story={survey} />
          <a href={addressOf({ kind: "survey", ...survey })}>{survey.title}</a>
        </p>
        {results ? <Markup html={resultsHtml(survey, results, now)} /> : <p>{t.whenShown[survey.results]}</p>}
      </div>
    </Page>
  );
});
