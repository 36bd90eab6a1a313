import { z } from "zod";
import { Page } from "#components/site/page";
import { Markup } from "#components/ui/markup";
import { ProblemSummary } from "#components/ui/problem-summary";
import { pathTo } from "#lib/addresses";
import { findDraft } from "#lib/drafts/queries";
import { texts } from "#lib/messages/catalogue";
import { answerWith, personal } from "#lib/page-cache/tags";
import { formHtml } from "#lib/surveys/html/form";
import { findPublicSurvey } from "#lib/surveys/queries";
import { ballotProblem, fieldOf } from "#lib/surveys/voting/ballot";
import { readerPage } from "../../../../reader-page.tsx";

/** A vote that could not be taken, as it was filled in. */
export const GET = readerPage<"key">(async ({ locale, key }) => {
  personal();
  const { surveys: t, site } = texts(locale);
  const draft = await findDraft(key, "vote");
  const survey = draft?.storyId ? await findPublicSurvey(draft.storyId) : undefined;
  if (!draft || !survey) answerWith(410);
  const problems = z.array(ballotProblem).parse(draft?.problems ?? []);
  const question = (field: string) => survey?.questions.find((each) => fieldOf(each) === field)?.text;
  const said = problems.map(({ field, problem }) => ({ field, text: [question(field), t.problems[problem]].filter(Boolean).join(" ") }));
  return (
    <Page locale={locale} head={{ title: t.faultyTitle, robots: "noindex" }}>
      <div className="column plain-page">
        <h1>{survey ? t.faultyTitle : t.expired}</h1>
        {!survey && <a href={pathTo("surveys", locale)}>{site.surveys}</a>}
        <ProblemSummary heading={t.faultySummary} problems={said} />
        {survey && draft && <Markup html={formHtml(survey, { typed: draft.fields, problems })} />}
      </div>
    </Page>
  );
});
