"use client";

import { useActionState } from "react";
import type { Locale } from "#lib/addresses";
import { texts } from "#lib/messages/catalogue";
import { again } from "#lib/writing/invitations/actions";
import { Problems } from "../problems.tsx";

/** Sends the invitation once more. */
export function AgainForm({ storyId, locale }: { storyId: string; locale: Locale }) {
  const [outcome, action, sending] = useActionState(again, {});
  return (
    <form action={action} className="grid gap-3">
      <Problems outcome={outcome} locale={locale} />
      <input type="hidden" name="id" value={storyId} />
      <input type="hidden" name="deskLocale" value={locale} />
      <button type="submit" disabled={sending} className="button-quiet justify-self-start">
        {texts(locale).guests.invite.again}
      </button>
    </form>
  );
}
