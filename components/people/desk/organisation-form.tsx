"use client";

import { useActionState } from "react";
import { Field } from "#components/ui/field";
import { Refusal } from "#components/ui/refusal";
import type { Locale } from "#lib/addresses";
import { texts } from "#lib/messages/catalogue";
import { organisationSaved } from "#lib/people/administration/actions";
import type { DeskOrganisation } from "#lib/people/administration/queries";
import type { OrganisationField } from "#lib/people/administration/schema";

/** An employer or publisher with a contact card. */
export function OrganisationForm({ organisation, locale }: { organisation?: DeskOrganisation; locale: Locale }) {
  const [{ typed, wrong = [], refused }, action, saving] = useActionState(organisationSaved, {});
  const { people: t, writing } = texts(locale);
  const line = (name: OrganisationField) => (
    <Field id={name} key={name} label={t.card[name]} problem={wrong.includes(name) ? t.cardWrong[name] : undefined}>
      {(described) => <input {...described} defaultValue={typed?.[name] ?? organisation?.[name] ?? ""} required={name === "name"} />}
    </Field>
  );
  return (
    <form action={action} className="mt-4 grid max-w-2xl gap-4" key={JSON.stringify([typed, refused])}>
      {organisation && <input name="id" type="hidden" value={organisation.id} />}
      <input name="locale" type="hidden" value={locale} />
      <Refusal>{refused && writing.problems[refused]}</Refusal>
      {(["name", "street"] as const).map(line)}
      <div className="grid gap-4 sm:grid-cols-[8rem_1fr]">{(["postcode", "city"] as const).map(line)}</div>
      {(["phone", "fax", "email", "website"] as const).map(line)}
      <p className="hint">{t.callHelp}</p>
      {(["callText", "callAddress"] as const).map(line)}
      <button className="button justify-self-start" disabled={saving} type="submit">
        {t.save}
      </button>
    </form>
  );
}
