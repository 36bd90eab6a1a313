"use client";

import { useActionState } from "react";
import { Field } from "#components/ui/field";
import { HiddenFields } from "#components/ui/hidden-fields";
import { Intents } from "#components/ui/intents";
import { Refusal } from "#components/ui/refusal";
import type { Locale } from "#lib/addresses";
import { editSurvey } from "#lib/surveys/desk/actions";
import type { Question } from "#lib/surveys/survey";
import { Asked } from "./asked.tsx";
import { words } from "./words.ts";

/** `frozen`: only what was refused is still there, to be copied. */
type Props = { storyId: string; locale: Locale; question?: Question; number?: number; frozen: boolean };
type Name = "text" | "kind" | "options";

/** A question as it is typed; without one a new one. */
export function QuestionForm({ storyId, locale, question, number, frozen }: Props) {
  const [{ typed, wrong = [], refused }, action, saving] = useActionState(editSurvey, {});
  const t = words(locale);
  const standing = { text: question?.text, kind: question?.kind, options: question?.options.map(({ text }) => text).join("\n") };
  if (frozen && !typed) return question ? <Asked locale={locale} question={question} /> : null;
  const value = (name: Name) => typed?.[name] ?? standing[name] ?? "";
  const of = (name: Name) => ({
    id: `${name}-${question?.id ?? "new"}`,
    name,
    problem: wrong.includes(name) ? t.wrong[name] : undefined,
  });
  return (
    <form action={action} className="mt-4 grid gap-3" key={JSON.stringify([typed, refused])}>
      <h3 className="text-lg">{number === undefined ? t.newQuestion : t.question(number)}</h3>
      <Refusal>{refused && t.problems[refused]}</Refusal>
      <HiddenFields fields={{ deskLocale: locale, id: storyId, question: question?.id }} />
      <Field {...of("text")} label={t.text}>
        {(described) => <input {...described} defaultValue={value("text")} maxLength={400} required />}
      </Field>
      <Field {...of("kind")} label={t.kind}>
        {(described) => (
          <select {...described} defaultValue={value("kind") || "single"}>
            {Object.entries(t.kinds).map(([kind, said]) => (
              <option key={kind} value={kind}>
                {said}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field {...of("options")} label={t.options}>
        {(described) => <textarea {...described} defaultValue={value("options")} rows={4} />}
      </Field>
      <label className="flex min-h-11 items-center gap-3">
        <input defaultChecked={typed ? typed.required !== undefined : (question?.required ?? true)} name="required" type="checkbox" />{" "}
        {t.required}
      </label>
      <p className="flex flex-wrap gap-2">
        <button className="button" disabled={saving} name="intent" type="submit" value="question">
          {question ? t.save : t.add}
        </button>
        {question && <Intents about={question.text} intents={["up", "down", "remove"]} whatever words={t} />}
      </p>
    </form>
  );
}
