"use client";

import { useActionState } from "react";
import { Field } from "#components/ui/field";
import { Refusal } from "#components/ui/refusal";
import type { Locale } from "#lib/addresses";
import { desk as german } from "#lib/messages/de/desk";
import { desk as english } from "#lib/messages/en/desk";
import { save } from "#lib/site/actions";
import type { SiteField, SiteFields } from "#lib/site/administration/schema";

type Props = { site: SiteFields; zones: readonly string[]; locale: Locale };

const types: Partial<Record<SiteField, string>> = { phone: "tel", email: "email", website: "url" };

/** Name, time zone, publisher: what is wrong with a field stands beside it, and what was typed stays. */
export function SiteForm({ site, zones, locale }: Props) {
  const [{ typed, wrong = [] }, action, saving] = useActionState(save, {});
  const t = (locale === "de" ? german : english).site;
  const hints: Partial<Record<SiteField, string>> = t.hints;
  const about = (name: SiteField) => ({
    label: t.fields[name],
    hint: hints[name],
    problem: wrong.includes(name) ? t.wrong[name] : undefined,
  });
  const value = (name: SiteField) => typed?.[name] ?? site[name];
  const line = (name: SiteField) => (
    <Field id={name} key={name} {...about(name)}>
      {(described) => <input {...described} autoComplete="off" defaultValue={value(name)} type={types[name] ?? "text"} />}
    </Field>
  );
  return (
    <form action={action} className="mt-6 grid max-w-2xl gap-4" key={JSON.stringify(typed)} noValidate>
      <input name="locale" type="hidden" value={locale} />
      <Refusal>{wrong.length > 0 && t.notSaved}</Refusal>
      <h2 className="text-2xl">{t.identity}</h2>
      {line("name")}
      <Field id="timeZone" {...about("timeZone")}>
        {(described) => (
          <select {...described} defaultValue={value("timeZone")}>
            {zones.map((zone) => (
              <option key={zone}>{zone}</option>
            ))}
          </select>
        )}
      </Field>
      <h2 className="mt-4 text-2xl">{t.legal}</h2>
      {(["publisher", "street"] as const).map(line)}
      <div className="grid gap-4 sm:grid-cols-[8rem_1fr]">{(["postcode", "city"] as const).map(line)}</div>
      {(
        ["phone", "email", "website", "representedBy", "responsible", "privacyContact", "registerEntry", "vatId", "supervisor"] as const
      ).map(line)}
      <button className="button justify-self-start" disabled={saving} type="submit">
        {t.save}
      </button>
    </form>
  );
}
