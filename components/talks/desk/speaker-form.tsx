"use client";

import { useActionState } from "react";
import { HiddenFields } from "#components/ui/hidden-fields";
import { Refusal } from "#components/ui/refusal";
import type { Locale } from "#lib/addresses";
import { texts } from "#lib/messages/catalogue";
import { saveSpeaker } from "#lib/talks/desk/actions";
import { type SaidOfSpeaker, SpeakerFields } from "./speaker-fields.tsx";

type Props = { talkId: string; speakerId: string; said: SaidOfSpeaker; locale: Locale };

/** How a speaker is called, and as what the speaker spoke. */
export function SpeakerForm({ talkId, speakerId, said, locale }: Props) {
  const [{ typed, wrong = [], refused }, action, saving] = useActionState(saveSpeaker, {});
  const { talkDesk: t } = texts(locale);
  return (
    <details className="mt-2" open={Boolean(refused) || wrong.length > 0}>
      <summary className="min-h-11 cursor-pointer py-2">{t.change(said.name)}</summary>
      <form action={action} className="mt-3 grid gap-4" key={JSON.stringify([typed, refused])}>
        <Refusal>{refused && t.problems[refused]}</Refusal>
        <HiddenFields fields={{ deskLocale: locale, id: talkId, speaker: speakerId }} />
        <SpeakerFields locale={locale} of={speakerId} said={typed ?? said} wrong={wrong} />
        <button className="button justify-self-start" disabled={saving} type="submit">
          {t.save}
        </button>
      </form>
    </details>
  );
}
