"use client";

import { useActionState } from "react";
import { Field } from "#components/ui/field";
import type { Locale } from "#lib/addresses";
import { texts } from "#lib/messages/catalogue";
import { moveOn } from "#lib/writing/states/actions";
import { needsWords, type StoryMove } from "#lib/writing/states/moves";
import { StoryFormHead } from "../story-form-head.tsx";

type Props = {
  story: { id: string; version: number };
  locale: Locale;
  move: StoryMove;
  /** Whether its author can be asked to approve the final text. */
  mayAskConsent?: boolean;
};

/** Moves of which nobody expects a word. */
const wordless: readonly StoryMove[] = ["review", "reopen", "publish"];

/** Moves a story to another state, with a message for the history where one helps. */
export function MoveForm({ story, locale, move, mayAskConsent = false }: Props) {
  const [outcome, action, moving] = useActionState(moveOn, {});
  const t = texts(locale).writing;
  return (
    <form action={action} className="grid gap-3">
      <StoryFormHead story={story} outcome={outcome} locale={locale} />
      {!wordless.includes(move) && (
        <Field
          id={`message-${move}`}
          name="message"
          label={t.message}
          hint={needsWords(move) ? `${t.way.wordsNeeded} ${t.messageHelp}` : t.messageHelp}
        >
          {(described) => <textarea {...described} rows={2} maxLength={2000} defaultValue={outcome.typed?.message ?? ""} />}
        </Field>
      )}
      {move === "approve" && mayAskConsent && (
        <label className="flex min-h-11 items-center gap-2">
          <input className="size-5 shrink-0 accent-accent" type="checkbox" name="consent" value="yes" /> {t.way.askConsent}
        </label>
      )}
      {move === "withdraw" && <p className="hint">{t.way.withdrawHelp}</p>}
      <button type="submit" name="intent" value={move} disabled={moving} className="button-quiet justify-self-start">
        {t.way.moves[move]}
      </button>
    </form>
  );
}
