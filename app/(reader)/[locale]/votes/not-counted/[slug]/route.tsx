import { notFound } from "next/navigation";
import { Page } from "#components/site/page";
import { Labels } from "#components/stories/labels";
import { addressOf } from "#lib/addresses";
import { texts } from "#lib/messages/catalogue";
import { personal } from "#lib/page-cache/tags";
import { findSurveyAt } from "#lib/surveys/queries";
import { readerPage } from "../../../../reader-page.tsx";

/** Why a vote does not count; nothing about the one that does. */
export const GET = readerPage<"slug">(async ({ locale, slug, query }) => {
  personal();
  const survey = (await findSurveyAt(locale, slug)) ?? notFound();
  const t = texts(locale).surveys;
  return (
    <Page locale={locale} head={{ title: t.notCounted, robots: "noindex, nofollow" }} section="surveys">
      <div className="column plain-page">
        <h1>{t.notCounted}</h1>
        <p className="standing">{query.get("problem") === "closed" ? t.closedNow : t.seen}</p>
        <p>
          <Labels story={survey} />
          <a href={addressOf({ kind: "survey", ...survey })}>{survey.title}</a>
        </p>
      </div>
    </Page>
  );
});
