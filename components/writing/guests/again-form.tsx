"use client";

import { useActionState } from "react";
import { HiddenFields } from "#components/ui/hidden-fields";
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
      <HiddenFields fields={{ id: storyId, deskLocale: locale }} />
      <button type="submit" disabled={sending} className="button-quiet justify-self-start">
        {texts(locale).guests.invite.again}
      </button>
    </form>
  );
}
