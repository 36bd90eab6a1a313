import { Markup } from "#components/ui/markup";
import { type Locale, pathTo } from "#lib/addresses";
import { texts } from "#lib/messages/catalogue";
import type { SurveyOnDesk } from "#lib/surveys/desk/queries";
import { resultsHtml } from "#lib/surveys/html/results";
import { JudgeFlagged } from "./judge-flagged.tsx";

type Answers = NonNullable<SurveyOnDesk["answers"]>;
type Props = { found: SurveyOnDesk; answers: Answers; locale: Locale };

/** What was answered so far, for the editors: figures, votes to be decided about, and what was typed. */
export function SurveyAnswers({ found: { survey, mayJudge }, answers, locale }: Props) {
  const { surveyDesk: t } = texts(locale);
  const { results, flagged, refused, texts: typed } = answers;
  return (
    <section className="mt-6 max-w-2xl">
      <h2 className="text-2xl">{t.results}</h2>
      <p className="mt-1">
        <a href={pathTo("surveyExport", locale, { id: survey.storyId })}>{t.export}</a>
      </p>
      {flagged > 0 && <JudgeFlagged flagged={flagged} locale={locale} mayJudge={mayJudge} storyId={survey.storyId} />}
      {refused > 0 && <p className="hint">{t.refused(refused)}</p>}
      <Markup className="survey-desk" html={resultsHtml(survey, results, new Date())} />
      {typed.length > 0 && <FreeAnswers locale={locale} typed={typed} />}
    </section>
  );
}

function FreeAnswers({ typed, locale }: { typed: Answers["texts"]; locale: Locale }) {
  const { surveyDesk: t } = texts(locale);
  const spam = typed.filter(({ textState }) => textState === "spam");
  const list = (rows: Answers["texts"]) => (
    <ul>
      {rows.map(({ voteId, questionId, text, textState }) => (
        <li className="border-b border-line py-2" key={`${voteId} ${questionId}`}>
          {text} {textState && textState !== "clean" && <span className="tag-line">{t.textStates[textState]}</span>}
        </li>
      ))}
    </ul>
  );
  return (
    <>
      <h3 className="mt-6 text-xl">{t.freeAnswers}</h3>
      <p className="hint">{t.freeHelp}</p>
      {list(typed.filter(({ textState }) => textState !== "spam"))}
      {spam.length > 0 && (
        <details className="mt-3">
          <summary className="min-h-11">{t.suspicious(spam.length)}</summary>
          {list(spam)}
        </details>
      )}
    </>
  );
}
