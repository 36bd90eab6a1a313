"use client";

import { useActionState } from "react";
import { HiddenFields } from "#components/ui/hidden-fields";
import type { Locale } from "#lib/addresses";
import { texts } from "#lib/messages/catalogue";
import { restore } from "#lib/writing/actions";
import { Problems } from "../problems.tsx";

type Props = { story: { id: string; version: number; isPublic: boolean }; number: number; locale: Locale };

/** Brings a revision back; the words say what that does. */
export function RestoreForm({ story, number, locale }: Props) {
  const [outcome, action, restoring] = useActionState(restore, {});
  const t = texts(locale).writing.revisions;
  return (
    <form action={action} className="mt-8 grid max-w-2xl gap-3 border-t border-line pt-5">
      <Problems outcome={outcome} locale={locale} />
      <HiddenFields fields={{ id: story.id, deskLocale: locale }} />
      <input type="hidden" name="version" value={story.version} />
      <input type="hidden" name="number" value={number} />
      <p className="hint">
        {t.restoreHelp} {t.picture} {story.isPublic && t.restorePublic}
      </p>
      <button type="submit" disabled={restoring} className="button-quiet justify-self-start">
        {t.restore(number)}
      </button>
    </form>
  );
}
