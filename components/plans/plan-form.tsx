"use client";

import { useActionState } from "react";
import { Field } from "#components/ui/field";
import { HiddenFields } from "#components/ui/hidden-fields";
import { Refusal } from "#components/ui/refusal";
import { type Locale, pathTo } from "#lib/addresses";
import { formatDate, texts } from "#lib/messages/catalogue";
import { plan } from "#lib/plans/actions";
import type { PlanOutcome } from "#lib/plans/outcome";
import { placeOf } from "#lib/writing/gate/places";
import type { PlanAction } from "#prisma/generated/enums";

type Prepared = { number: number; title: string; at: Date };
type Props = { storyId: string; action: PlanAction; locale: Locale; prepared: readonly Prepared[]; revision?: number | undefined };

/** When something is to happen. What is wrong with a time stands beside it; an hour that comes twice is asked about. */
export function PlanForm({ storyId, action, locale, prepared, revision }: Props) {
  const [outcome, submit, planning] = useActionState(plan, {});
  const { plans: t, writing } = texts(locale);
  const problem = outcome.problem && t.problems[outcome.problem];
  const about = (field: "words" | "revision") => (outcome.problem === (field === "words" ? "no-reason" : "no-text") ? problem : undefined);
  return (
    <form action={submit} className="grid max-w-xl gap-4 border-t border-line py-5" key={JSON.stringify(outcome)}>
      <h3 className="text-lg">{t.actions[action]}</h3>
      {action === "embargo" && <p className="hint">{t.form.embargoHelp}</p>}
      <Refusal>{!about("words") && !about("revision") && problem}</Refusal>
      {outcome.lacks && (
        <div className="said said-wrong" role="alert">
          <p>{t.problems.lacks}</p>
          <ul className="mt-1 list-disc pl-5">
            {outcome.lacks.map((lack) => (
              <li key={lack}>
                <a href={pathTo("deskStory", locale, { id: storyId }) + placeOf[lack]}>{writing.lacks[lack]}</a>
              </li>
            ))}
          </ul>
        </div>
      )}
      <HiddenFields fields={{ id: storyId, deskLocale: locale }} />
      <input name="action" type="hidden" value={action} />
      {action === "update" && (
        <Field hint={t.form.revisionHelp} id="revision" label={t.form.revision} problem={about("revision")}>
          {(described) => (
            <select {...described} defaultValue={outcome.typed?.revision ?? String(revision ?? "")}>
              {prepared.map(({ number, title, at }) => (
                <option key={number} value={number}>
                  {t.revision(number)}: {title} ({formatDate(at, locale, "time")})
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
      <Field hint={t.form.timeHelp} id={`reading-${action}`} label={t.form.time} name="reading" problem={timeProblem(outcome, locale)}>
        {(described) => <input {...described} defaultValue={outcome.typed?.reading ?? ""} required type="datetime-local" />}
      </Field>
      {outcome.moments && <Which locale={locale} moments={outcome.moments} />}
      {(action === "unpublish" || action === "update") && (
        <Field
          hint={action === "update" ? t.form.correctionHelp : t.form.wordsHelp}
          id={`words-${action}`}
          label={action === "update" ? t.form.correction : t.form.words}
          name="words"
          problem={about("words")}
        >
          {(described) => <textarea {...described} defaultValue={outcome.typed?.words ?? ""} maxLength={2000} rows={2} />}
        </Field>
      )}
      <button className="button-quiet justify-self-start" disabled={planning} type="submit">
        {t.form.plan}
      </button>
    </form>
  );
}

function Which({ locale, moments }: { locale: Locale; moments: readonly Date[] }) {
  const { form } = texts(locale).plans;
  const [first, second] = moments;
  if (!first || !second) return null;
  const zoned = (moment: Date) => `${moment.toISOString().slice(11, 16)} UTC`;
  return (
    <fieldset className="grid gap-1">
      <legend className="font-semibold text-sm">{form.which}</legend>
      <label className="flex min-h-11 items-center gap-2">
        <input name="which" required type="radio" value="first" /> {form.first(zoned(first))}
      </label>
      <label className="flex min-h-11 items-center gap-2">
        <input name="which" required type="radio" value="second" /> {form.second(zoned(second))}
      </label>
    </fieldset>
  );
}

function timeProblem({ time, instead = "" }: PlanOutcome, locale: Locale): string | undefined {
  const { problems } = texts(locale).plans;
  if (!time) return undefined;
  return time === "left-out" ? problems["left-out"](instead.slice(11)) : problems[time];
}
