import type { Locale } from "#lib/addresses";
import { texts } from "#lib/messages/catalogue";
import type { Survey } from "#lib/surveys/survey";
import { Asked } from "./asked.tsx";

/** What a survey will ask, under its text. At the desk nobody votes. */
export function SurveyPreview({ survey: { questions, client, method }, locale }: { survey: Survey; locale: Locale }) {
  const { surveyDesk: t } = texts(locale);
  return (
    <section className="mt-10">
      <h2 className="text-2xl">{t.questions}</h2>
      {questions.length === 0 && <p className="hint mt-1">{t.none}</p>}
      <ol>
        {questions.map((question) => (
          <li className="border-b border-line py-4" key={question.id}>
            <Asked locale={locale} question={question} />
          </li>
        ))}
      </ol>
      {(client || method) && <p className="hint mt-4">{[client && `${t.client}: ${client}`, method].filter(Boolean).join(". ")}</p>}
    </section>
  );
}
