"use client";

import { useActionState } from "react";
import { Field } from "#components/ui/field";
import { Refusal } from "#components/ui/refusal";
import type { Locale } from "#lib/addresses";
import { texts } from "#lib/messages/catalogue";
import { invite } from "#lib/writing/invitations/actions";
import type { InvitationField } from "#lib/writing/invitations/schema";

type Props = { locale: Locale; values: Readonly<Partial<Record<InvitationField | "locale" | "pitch", string>>> };

/** Invites somebody to write. With a problem the form comes back as it was filled in. */
export function InviteForm({ locale, values }: Props) {
  const [{ typed, problems, refused }, action, sending] = useActionState(invite, {});
  const t = texts(locale).guests.invite;
  const value = (name: keyof Props["values"]) => typed?.[name] ?? values[name] ?? "";
  const problem = (name: InvitationField) => {
    const found = problems?.find(({ field }) => field === name);
    return found && t.problems[found.problem];
  };
  const line = (name: "email" | "name" | "title" | "dueOn", label: string, type: string, max: number) => (
    <Field id={name} label={label} problem={problem(name)}>
      {(described) => (
        <input {...described} type={type} maxLength={type === "date" ? undefined : max} defaultValue={value(name)} autoComplete="off" />
      )}
    </Field>
  );
  return (
    <form action={action} className="mt-6 grid max-w-2xl gap-5">
      <Refusal>{(refused || problems) && (refused ? t.refused[refused] : t.summary)}</Refusal>
      <input type="hidden" name="deskLocale" value={locale} />
      <input type="hidden" name="pitch" value={value("pitch")} />
      {line("email", t.email, "email", 254)}
      {line("name", t.name, "text", 80)}
      {line("title", t.working, "text", 160)}
      <Field id="brief" label={t.brief} hint={t.briefHelp} problem={problem("brief")}>
        {(described) => <textarea {...described} rows={6} maxLength={2000} defaultValue={value("brief")} />}
      </Field>
      {line("dueOn", t.dueOn, "date", 10)}
      <Field id="locale" label={t.language}>
        {(described) => (
          <select {...described} defaultValue={value("locale") || locale}>
            <option value="de">Deutsch</option>
            <option value="en">English</option>
          </select>
        )}
      </Field>
      <button type="submit" disabled={sending} className="button justify-self-start">
        {t.send}
      </button>
    </form>
  );
}
