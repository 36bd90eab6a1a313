"use client";

import { useActionState } from "react";
import { Field } from "#components/ui/field";
import { HiddenFields } from "#components/ui/hidden-fields";
import { Refusal } from "#components/ui/refusal";
import type { Locale } from "#lib/addresses";
import { texts } from "#lib/messages/catalogue";
import { approveWords } from "#lib/talks/desk/actions";

type Props = { talkId: string; speakerId: string; name: string; locale: Locale };

/** That a speaker has approved the words: when, and how it came. */
export function ApproveForm({ talkId, speakerId, name, locale }: Props) {
  const [{ typed, wrong = [], refused }, action, saving] = useActionState(approveWords, {});
  const { talkDesk: t } = texts(locale);
  return (
    <details className="mt-2" open={Boolean(refused) || wrong.length > 0}>
      <summary className="min-h-11 cursor-pointer py-2">{t.record(name)}</summary>
      <form action={action} className="mt-3 grid gap-4" key={JSON.stringify([typed, refused])}>
        <Refusal>{refused && t.problems[refused]}</Refusal>
        <HiddenFields fields={{ deskLocale: locale, id: talkId, speaker: speakerId }} />
        <div className="grid gap-4 sm:grid-cols-[14rem_1fr]">
          <Field id={`on-${speakerId}`} label={t.on} name="on" problem={wrong.includes("on") ? t.wrong.on : undefined}>
            {(described) => <input {...described} defaultValue={typed?.on ?? ""} type="date" />}
          </Field>
          <Field
            hint={t.howHelp}
            id={`how-${speakerId}`}
            label={t.how}
            name="how"
            problem={wrong.includes("how") ? t.wrong.how : undefined}
          >
            {(described) => <input {...described} defaultValue={typed?.how ?? ""} maxLength={160} />}
          </Field>
        </div>
        <button className="button justify-self-start" disabled={saving} type="submit">
          {t.approve}
        </button>
      </form>
    </details>
  );
}
