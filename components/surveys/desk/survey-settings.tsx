"use client";

import { useActionState } from "react";
import { Field } from "#components/ui/field";
import { HiddenFields } from "#components/ui/hidden-fields";
import { Refusal } from "#components/ui/refusal";
import type { Locale } from "#lib/addresses";
import { editSurvey } from "#lib/surveys/desk/actions";
import type { SurveyOnDesk } from "#lib/surveys/desk/queries";
import { words } from "./words.ts";

type Props = { found: Pick<SurveyOnDesk, "survey" | "opens" | "closes" | "zone">; locale: Locale };
type Name = "opensAt" | "closesAt" | "results" | "client" | "method";
/** What a public survey says. */
const needed: readonly Name[] = ["closesAt", "client", "method"];

/** When a survey runs, who sees its results, for whom and how is asked. */
export function SurveySettings({ found: { survey, opens, closes, zone }, locale }: Props) {
  const [{ typed, wrong = [], refused }, action, saving] = useActionState(editSurvey, {});
  const t = words(locale);
  const standing = { opensAt: opens, closesAt: closes, results: survey.results, client: survey.client, method: survey.method };
  const value = (name: Name) => typed?.[name] ?? standing[name];
  const problemOf = (name: Name) => {
    if (refused === "period" && name === "closesAt") return t.problems.period;
    if (refused === "incomplete" && needed.includes(name) && value(name).trim() === "") return t.problems.incomplete;
    return wrong.includes(name) ? t.wrong[name] : undefined;
  };
  const of = (name: Name) => ({ id: name, problem: problemOf(name) });
  return (
    <form action={action} className="mt-8 grid max-w-2xl gap-4" key={JSON.stringify([typed, refused])}>
      <h2 className="text-2xl">{t.settings}</h2>
      <Refusal>{refused && t.problems[refused]}</Refusal>
      <HiddenFields fields={{ deskLocale: locale, id: survey.storyId, intent: "settings" }} />
      <div className="grid gap-4 sm:grid-cols-2">
        <Field {...of("opensAt")} hint={`${t.opensHelp} ${t.zone(zone)}`} label={t.opensAt}>
          {(described) => <input {...described} defaultValue={value("opensAt")} type="datetime-local" />}
        </Field>
        <Field {...of("closesAt")} label={t.closesAt}>
          {(described) => <input {...described} defaultValue={value("closesAt")} type="datetime-local" />}
        </Field>
      </div>
      <Field {...of("results")} label={t.resultsShown}>
        {(described) => (
          <select {...described} defaultValue={value("results")}>
            {Object.entries(t.shown).map(([shown, said]) => (
              <option key={shown} value={shown}>
                {said}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field {...of("client")} label={t.client}>
        {(described) => <input {...described} defaultValue={value("client")} maxLength={160} />}
      </Field>
      <Field {...of("method")} hint={t.methodHelp} label={t.method}>
        {(described) => <textarea {...described} defaultValue={value("method")} maxLength={600} rows={2} />}
      </Field>
      <button className="button justify-self-start" disabled={saving} type="submit">
        {t.save}
      </button>
    </form>
  );
}
