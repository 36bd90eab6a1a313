"use client";

import { useActionState } from "react";
import { Field } from "#components/ui/field";
import { HiddenFields } from "#components/ui/hidden-fields";
import { Refusal } from "#components/ui/refusal";
import type { Locale } from "#lib/addresses";
import { formatDate, texts } from "#lib/messages/catalogue";
import { declare } from "#lib/writing/guests/actions";
import type { Terms } from "#lib/writing/guests/queries";

type Props = { storyId: string; declared: NonNullable<Terms>; locale: Locale };

/** A guest declares own interests and grants the rights; once the piece is accepted, other interests are proposed. */
export function TermsForm({ storyId, declared: { terms, mayDeclare, mayAmend, proposal }, locale }: Props) {
  const [{ typed, problem, refused }, action, saving] = useActionState(declare, {});
  const { guests, writing } = texts(locale);
  const t = guests.terms;
  const stands = proposal?.state === "waiting" ? proposal.interests : terms?.interests;
  const has = typed ? typed.has : stands !== undefined && (stands === "" ? "no" : "yes");
  const choice = (value: "no" | "yes", label: string) => (
    <label className="flex min-h-11 items-center gap-2">
      <input className="size-5 shrink-0 accent-accent" type="radio" name="has" value={value} defaultChecked={has === value} /> {label}
    </label>
  );
  return (
    <form action={action} className="grid gap-3">
      <Refusal>{problem ? t.problems[problem] : refused && writing.problems[refused]}</Refusal>
      <HiddenFields fields={{ id: storyId, deskLocale: locale }} />
      <fieldset>
        <legend className="font-semibold">{t.interests}</legend>
        <p className="hint">{t.interestsHelp}</p>
        {mayAmend && <p className="hint">{t.settledHelp}</p>}
        {choice("no", t.no)}
        {choice("yes", t.yes)}
      </fieldset>
      <Field id="interests" label={t.which}>
        {(described) => <textarea {...described} rows={2} maxLength={600} defaultValue={typed?.interests ?? stands ?? ""} />}
      </Field>
      {mayDeclare && <Grant terms={terms} isTyped={typed && typed.grant === "yes"} locale={locale} />}
      <button type="submit" disabled={saving} className="button-quiet justify-self-start">
        {mayDeclare ? t.save : t.amend}
      </button>
    </form>
  );
}

type GrantProps = { terms: NonNullable<Terms>["terms"]; isTyped: boolean | undefined; locale: Locale };

function Grant({ terms, isTyped = terms?.grantedAt != null, locale }: GrantProps) {
  const t = texts(locale).guests.terms;
  return (
    <fieldset>
      <legend className="font-semibold">{t.grantTitle}</legend>
      <label className="flex items-start gap-2 py-2">
        <input className="mt-1 size-5 shrink-0 accent-accent" type="checkbox" name="grant" value="yes" defaultChecked={isTyped} />{" "}
        {terms?.grant || t.grant}
      </label>
      {terms?.grantedAt && <p className="hint">{t.grantedAt(formatDate(terms.grantedAt, locale, "time"))}</p>}
    </fieldset>
  );
}
