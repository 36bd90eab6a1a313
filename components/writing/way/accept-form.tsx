"use client";

import { useActionState } from "react";
import type { Locale } from "#lib/addresses";
import { texts } from "#lib/messages/catalogue";
import { accept } from "#lib/writing/states/actions";
import { StoryFormHead } from "../story-form-head.tsx";

/** The author says yes to the final text. */
export function AcceptForm({ story, locale }: { story: { id: string; version: number }; locale: Locale }) {
  const [outcome, action, accepting] = useActionState(accept, {});
  return (
    <form action={action} className="grid gap-3">
      <StoryFormHead story={story} outcome={outcome} locale={locale} />
      <button type="submit" disabled={accepting} className="button justify-self-start">
        {texts(locale).writing.way.consent.accept}
      </button>
    </form>
  );
}
