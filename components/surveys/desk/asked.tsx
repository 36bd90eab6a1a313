import type { Locale } from "#lib/addresses";
import type { Question } from "#lib/surveys/survey";
import { words } from "./words.ts";

/** A question to be read: how it is asked, and what it offers. */
export function Asked({ question, locale }: { question: Question; locale: Locale }) {
  const t = words(locale);
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
