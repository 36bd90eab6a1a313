"use client";

import { useActionState } from "react";
import { Field } from "#components/ui/field";
import { HiddenFields } from "#components/ui/hidden-fields";
import type { Locale } from "#lib/addresses";
import { pitches as german } from "#lib/messages/de/pitches";
import { pitches as english } from "#lib/messages/en/pitches";
import { answerPitch } from "#lib/pitches/decisions/actions";

/** `invite`: where its sender is invited instead. */
type Props = { id: string; isSpam: boolean; invite: string; locale: Locale };

/** What an editor can answer to a proposal. */
export function PitchAnswer({ id, isSpam, invite, locale }: Props) {
  const [{ typed, problem }, action, sending] = useActionState(answerPitch, {});
  const { desk: t } = locale === "de" ? german : english;
  return (
    <form action={action} className="mt-3 grid max-w-2xl gap-3" key={JSON.stringify([typed, problem])}>
      <HiddenFields fields={{ id, deskLocale: locale }} />
      {!isSpam && (
        <Field hint={t.answerHint} id={`answer-${id}`} label={t.answer} name="answer" problem={problem && t.refused[problem]}>
          {(described) => <textarea {...described} defaultValue={typed} maxLength={2000} rows={3} />}
        </Field>
      )}
      <div className="flex flex-wrap gap-3">
        {isSpam ? (
          <button className="button-quiet" disabled={sending} name="press" type="submit" value="ham">
            {t.ham}
          </button>
        ) : (
          <>
            <a className="button" href={invite}>
              {t.invite}
            </a>
            <button className="button-quiet" disabled={sending} name="press" type="submit" value="decline">
              {t.decline}
            </button>
            <button className="button-plain" disabled={sending} name="press" type="submit" value="spam">
              {t.spam}
            </button>
          </>
        )}
      </div>
    </form>
  );
}
