"use client";

import { useActionState } from "react";
import { Field } from "#components/ui/field";
import { addAccount } from "#lib/accounts/administration/actions";
import type { Locale } from "#lib/addresses";
import { accounts as german } from "#lib/messages/de/accounts";
import { accounts as english } from "#lib/messages/en/accounts";
import { AccountFields } from "./account-fields.tsx";

/** Adds an account. With a problem the form comes back as it was filled in, with script and without. */
export function NewAccount({ locale, people }: { locale: Locale; people: readonly { id: string; name: string }[] }) {
  const [{ typed, problem }, action, pending] = useActionState(addAccount, { typed: {} });
  const t = (locale === "de" ? german : english).list;
  return (
    <form action={action} className="mt-4 grid max-w-2xl gap-4" key={JSON.stringify(typed)}>
      <input name="locale" type="hidden" value={locale} />
      <Field id="email" label={t.email} problem={problem && t.problems[problem]}>
        {(described) => (
          <input
            {...described}
            autoCapitalize="none"
            autoComplete="off"
            defaultValue={typed.email}
            maxLength={254}
            required
            spellCheck={false}
            type="email"
          />
        )}
      </Field>
      <AccountFields locale={locale} of="new" people={people} values={typed} />
      <label className="flex min-h-11 items-center gap-2">
        <input className="size-5 shrink-0 accent-accent" defaultChecked name="invite" type="checkbox" value="yes" /> {t.inviteNew}
      </label>
      <button className="button justify-self-start" disabled={pending} type="submit">
        {t.create}
      </button>
    </form>
  );
}
