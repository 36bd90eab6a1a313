import type { Locale } from "#lib/addresses";
import { texts } from "#lib/messages/catalogue";
import type { SurveyOnDesk } from "#lib/surveys/desk/queries";
import { Asked } from "./asked.tsx";
import { QuestionForm } from "./question-form.tsx";

/** The questions of a survey: to be changed until the first vote, to be read afterwards. */
export function EditQuestions({ found, locale }: { found: SurveyOnDesk; locale: Locale }) {
  const { surveyDesk: t } = texts(locale);
  const { survey, frozen, mayEdit } = found;
  return (
    <section className="mt-10 max-w-2xl">
      <h2 className="text-2xl">{t.questions}</h2>
      {frozen && <p className="hint mt-1">{t.frozen}</p>}
      <ol>
        {survey.questions.map((question, index) => (
          <li className="border-b border-line py-4" key={question.id}>
            {mayEdit ? (
              <QuestionForm frozen={frozen} locale={locale} number={index + 1} question={question} storyId={survey.storyId} />
            ) : (
              <Asked locale={locale} question={question} />
            )}
          </li>
        ))}
      </ol>
      {mayEdit && <QuestionForm frozen={frozen} locale={locale} storyId={survey.storyId} />}
    </section>
  );
}
