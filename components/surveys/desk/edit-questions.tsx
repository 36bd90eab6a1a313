import { Field } from "#components/ui/field";
import { HiddenFields } from "#components/ui/hidden-fields";
import { Intents } from "#components/ui/intents";
import type { Locale } from "#lib/addresses";
import { texts } from "#lib/messages/catalogue";
import { editSurvey } from "#lib/surveys/desk/actions";
import type { SurveyOnDesk } from "#lib/surveys/desk/queries";
import type { Question } from "#lib/surveys/survey";

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
            {frozen || !mayEdit ? (
              <Asked locale={locale} question={question} />
            ) : (
              <QuestionForm locale={locale} number={index + 1} question={question} storyId={survey.storyId} />
            )}
          </li>
        ))}
      </ol>
      {!frozen && mayEdit && <QuestionForm locale={locale} storyId={survey.storyId} />}
    </section>
  );
}

function Asked({ question, locale }: { question: Question; locale: Locale }) {
  const { surveyDesk: t } = texts(locale);
  return (
    <>
      <p className="font-semibold">{question.text}</p>
      <p className="hint">{[t.kinds[question.kind], ...(question.required ? [t.required] : [])].join(", ")}</p>
      <ul className="list-disc pl-5">
        {question.options.map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
      </ul>
    </>
  );
}

type FormProps = { storyId: string; locale: Locale; question?: Question; number?: number };

function QuestionForm({ storyId, locale, question, number }: FormProps) {
  const { surveyDesk: t } = texts(locale);
  const name = (field: string) => `${field}-${question?.id ?? "new"}`;
  return (
    <form action={editSurvey} className="mt-4 grid gap-3">
      <h3 className="text-lg">{number === undefined ? t.newQuestion : t.question(number)}</h3>
      <HiddenFields fields={{ deskLocale: locale, id: storyId, question: question?.id }} />
      <Field id={name("text")} label={t.text} name="text">
        {(described) => <input {...described} defaultValue={question?.text} maxLength={400} required />}
      </Field>
      <Field id={name("kind")} label={t.kind} name="kind">
        {(described) => (
          <select {...described} defaultValue={question?.kind ?? "single"}>
            {Object.entries(t.kinds).map(([value, words]) => (
              <option key={value} value={value}>
                {words}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field id={name("options")} label={t.options} name="options">
        {(described) => <textarea {...described} defaultValue={question?.options.map(({ text }) => text).join("\n")} rows={4} />}
      </Field>
      <label className="flex min-h-11 items-center gap-3">
        <input defaultChecked={question?.required ?? true} name="required" type="checkbox" /> {t.required}
      </label>
      <p className="flex flex-wrap gap-2">
        <button className="button" name="intent" type="submit" value="question">
          {question ? t.save : t.add}
        </button>
        {question && <Intents about={question.text} intents={["up", "down", "remove"]} whatever words={t} />}
      </p>
    </form>
  );
}
