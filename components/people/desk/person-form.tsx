"use client";

import { useActionState } from "react";
import { Field } from "#components/ui/field";
import { Refusal } from "#components/ui/refusal";
import type { Locale } from "#lib/addresses";
import { mediaAddress } from "#lib/media/picture";
import { texts } from "#lib/messages/catalogue";
import { personSaved } from "#lib/people/administration/actions";
import type { DeskPerson } from "#lib/people/administration/queries";

type Props = { person?: DeskPerson; organisations: readonly { id: string; name: string }[]; locale: Locale };

/** Somebody who writes or speaks. */
export function PersonForm({ person, organisations, locale }: Props) {
  const [{ typed, wrong = [], refused }, action, saving] = useActionState(personSaved, {});
  const { people: t, writing } = texts(locale);
  const value = (name: "name" | "title" | "bio" | "organisationId") => typed?.[name] ?? person?.[name] ?? "";
  const problem = (name: "name" | "title" | "bio" | "credit") => (wrong.includes(name) ? t.wrong[name] : undefined);
  return (
    <form action={action} className="mt-4 grid max-w-2xl gap-4" key={JSON.stringify([typed, refused])}>
      {person && <input name="id" type="hidden" value={person.id} />}
      <input name="locale" type="hidden" value={locale} />
      <Refusal>{refused && writing.problems[refused]}</Refusal>
      <Field hint={person ? undefined : t.nameHelp} id="name" label={t.name} problem={problem("name")}>
        {(described) => <input {...described} defaultValue={value("name")} required />}
      </Field>
      <Field hint={t.titleHelp} id="title" label={t.role} problem={problem("title")}>
        {(described) => <input {...described} defaultValue={value("title")} />}
      </Field>
      <Field id="bio" label={t.bio} problem={problem("bio")}>
        {(described) => <textarea {...described} defaultValue={value("bio")} rows={5} />}
      </Field>
      <Field id="organisationId" label={t.organisation}>
        {(described) => (
          <select {...described} defaultValue={value("organisationId")}>
            <option value="">{t.noOrganisation}</option>
            {organisations.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Field>
      <div className={person?.portrait ? "grid items-end gap-4 sm:grid-cols-[6rem_1fr]" : undefined}>
        {person?.portrait && (
          <img alt="" className="size-24 object-cover" height={96} src={mediaAddress(person.portrait.file)} width={96} />
        )}
        <Field hint={writing.picture.fileHelp} id="portrait" label={t.portrait}>
          {(described) => <input {...described} accept="image/jpeg,image/png,image/webp,image/avif" type="file" />}
        </Field>
      </div>
      <Field hint={writing.picture.creditHelp} id="credit" label={writing.picture.credit} problem={problem("credit")}>
        {(described) => <input {...described} defaultValue={typed?.credit ?? person?.portrait?.credit ?? ""} />}
      </Field>
      <button className="button justify-self-start" disabled={saving} type="submit">
        {t.save}
      </button>
    </form>
  );
}
