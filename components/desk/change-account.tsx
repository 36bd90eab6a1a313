"use client";

import { type ReactNode, useActionState } from "react";
import { Refusal } from "#components/ui/refusal";
import { saveAccount } from "#lib/accounts/administration/actions";
import type { Locale } from "#lib/addresses";
import { accounts as german } from "#lib/messages/de/accounts";
import { accounts as english } from "#lib/messages/en/accounts";
import { AccountFields } from "./account-fields.tsx";

type Props = {
  id: string;
  values: Readonly<Record<string, string>>;
  people: readonly { id: string; name: string }[];
  locale: Locale;
  /** What else can be done with it. */
  children: ReactNode;
};

/** Changes an account. With a problem the form comes back as it was filled in. */
export function ChangeAccount({ id, values, people, locale, children }: Props) {
  const [{ typed, problem }, action, saving] = useActionState(saveAccount, {});
  const t = (locale === "de" ? german : english).list;
  const beside = problem === "name" || problem === "person" ? { [problem]: t.problems[problem] } : {};
  return (
    <details open={problem !== undefined}>
      <summary className="inline-flex min-h-11 items-center underline decoration-line underline-offset-4">{t.change}</summary>
      <form action={action} className="mt-1 grid max-w-2xl gap-4" key={JSON.stringify([typed, problem])}>
        <Refusal>{problem && t.problems[problem]}</Refusal>
        <input name="locale" type="hidden" value={locale} />
        <input name="id" type="hidden" value={id} />
        <AccountFields locale={locale} of={id} people={people} problems={beside} values={typed ?? values} />
        <button className="button justify-self-start" disabled={saving} type="submit">
          {t.save}
        </button>
      </form>
      {children}
    </details>
  );
}
