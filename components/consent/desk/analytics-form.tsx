"use client";

import { useActionState } from "react";
import { Field } from "#components/ui/field";
import { Refusal } from "#components/ui/refusal";
import type { Locale } from "#lib/addresses";
import { saveScript } from "#lib/consent/actions";
import type { Analytics } from "#lib/consent/analytics";
import type { AnalyticsField } from "#lib/consent/schema";
import { consent as german } from "#lib/messages/de/consent";
import { consent as english } from "#lib/messages/en/consent";

type Props = { analytics: Analytics | null; locale: Locale };

const lines = ["script", "name", "provider", "purposeDe", "purposeEn", "retentionDays", "cookies", "privacyUrl"] as const;
const types: Partial<Record<AnalyticsField, string>> = { script: "url", privacyUrl: "url" };

/** Which script counts readers: what is wrong with a field stands beside it, and what was typed stays. */
export function AnalyticsForm({ analytics, locale }: Props) {
  const [{ typed, wrong = [] }, action, saving] = useActionState(saveScript, {});
  const t = (locale === "de" ? german : english).desk;
  const hints: Partial<Record<AnalyticsField, string>> = t.hints;
  const about = (name: AnalyticsField) => ({
    id: name,
    label: t.fields[name],
    hint: hints[name],
    problem: wrong.includes(name) ? t.wrong[name] : undefined,
  });
  const value = (name: Exclude<AnalyticsField, "on">) => typed?.[name] ?? String(analytics?.[name] ?? "");
  return (
    <form action={action} className="mt-6 grid max-w-2xl gap-4" key={JSON.stringify(typed)} noValidate>
      <input name="locale" type="hidden" value={locale} />
      <Refusal>{wrong.length > 0 && t.notSaved}</Refusal>
      <label className="flex min-h-11 items-center gap-3">
        <input defaultChecked={typed ? typed.on === "yes" : analytics?.on} name="on" type="checkbox" value="yes" />
        {t.fields.on}
      </label>
      {lines.map((name) => (
        <Field key={name} {...about(name)}>
          {(described) => <input {...described} autoComplete="off" defaultValue={value(name)} type={types[name] ?? "text"} />}
        </Field>
      ))}
      <Field {...about("attributes")}>{(described) => <textarea {...described} defaultValue={value("attributes")} rows={2} />}</Field>
      <button className="button justify-self-start" disabled={saving} type="submit">
        {t.save}
      </button>
    </form>
  );
}
