"use client";

import { useActionState } from "react";
import type { Locale } from "#lib/addresses";
import { texts } from "#lib/messages/catalogue";
import { accept } from "#lib/writing/states/actions";
import { Problems } from "../problems.tsx";
import { VersionField } from "../version-field.tsx";

/** The author says yes to the final text. */
export function AcceptForm({ story, locale }: { story: { id: string; version: number }; locale: Locale }) {
  const [outcome, action, accepting] = useActionState(accept, {});
  return (
    <form action={action} className="grid gap-3">
      <Problems outcome={outcome} locale={locale} />
      <input type="hidden" name="id" value={story.id} />
      <input type="hidden" name="deskLocale" value={locale} />
      <VersionField story={story} />
      <button type="submit" disabled={accepting} className="button justify-self-start">
        {texts(locale).writing.way.consent.accept}
      </button>
    </form>
  );
}
