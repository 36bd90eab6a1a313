// What a survey asks, and what was answered.
import { notFound } from "next/navigation";
import { Said } from "#components/desk/said";
import { StoryHeading } from "#components/desk/story-heading";
import { EditQuestions } from "#components/surveys/desk/edit-questions";
import { SurveyAnswers } from "#components/surveys/desk/survey-answers";
import { SurveySettings } from "#components/surveys/desk/survey-settings";
import { localeOf, pathTo } from "#lib/addresses";
import { texts } from "#lib/messages/catalogue";
import { wordsFor } from "#lib/messages/words";
import { surveyOnDesk } from "#lib/surveys/desk/queries";
import { first, type Query } from "../../../../../asked.ts";
import { DeskPage } from "../../../../../desk-page.tsx";
import { visitor } from "../../../../../visitor.tsx";

type Props = { params: Promise<{ locale: string; id: string }>; searchParams: Promise<Query> };

export default async function SurveyPage({ params, searchParams }: Props) {
  const { id, ...given } = await params;
  const locale = localeOf(given.locale);
  const account = await visitor(locale, pathTo("deskSurvey", locale, { id }));
  const found = (await surveyOnDesk(id, account)) ?? notFound();
  const asked = await searchParams;
  const { surveyDesk: t, writing } = texts(locale);
  const done = wordsFor(t.done, first(asked.done));
  return (
    <DeskPage account={account} locale={locale} place="deskStories" title={t.title}>
      <StoryHeading id={id} locale={locale}>
        {t.of(found.survey.title || writing.untitled)}
      </StoryHeading>
      {done && <Said>{done}</Said>}
      {found.answers && <SurveyAnswers found={found} answers={found.answers} locale={locale} />}
      {found.mayEdit && (
        <SurveySettings found={{ survey: found.survey, opens: found.opens, closes: found.closes, zone: found.zone }} locale={locale} />
      )}
      <EditQuestions found={found} locale={locale} />
    </DeskPage>
  );
}
