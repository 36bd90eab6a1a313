"use client";

import { useActionState } from "react";
import { Field } from "#components/ui/field";
import { HiddenFields } from "#components/ui/hidden-fields";
import { Refusal } from "#components/ui/refusal";
import type { Locale } from "#lib/addresses";
import { texts } from "#lib/messages/catalogue";
import { decide } from "#lib/writing/guests/proposals/actions";

type Props = { proposal: { id: string; version: number; mark: string }; locale: Locale };

/** Confirms or declines a proposal as it was read, with a message. */
export function DecideForm({ proposal, locale }: Props) {
  const [{ words, problem }, action, deciding] = useActionState(decide, {});
  const t = texts(locale).guests.proposals;
  return (
    <form action={action} className="grid max-w-2xl gap-3">
      <Refusal>{problem && t.problems[problem]}</Refusal>
      <HiddenFields fields={{ ...proposal, deskLocale: locale }} />
      <Field hint={t.wordsHelp} id={`words-${proposal.id}`} label={t.words} name="words">
        {(described) => <textarea {...described} defaultValue={words ?? ""} maxLength={2000} rows={2} />}
      </Field>
      <p className="flex flex-wrap gap-3">
        <button className="button" disabled={deciding} name="to" type="submit" value="confirmed">
          {t.confirm}
        </button>
        <button className="button-quiet" disabled={deciding} name="to" type="submit" value="declined">
          {t.decline}
        </button>
      </p>
    </form>
  );
}
