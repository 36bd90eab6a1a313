"use client";

import { useActionState } from "react";
import type { Locale } from "#lib/addresses";
import { choose } from "#lib/library/actions";
import { words } from "../words.ts";
import { Problem } from "./problem.tsx";

/** Puts the picture on the story for which it was looked for: the way of choosing that needs no script. */
export function UseForm({ id, story, locale }: { id: string; story: string; locale: Locale }) {
  const [outcome, action, saving] = useActionState(choose, {});
  return (
    <form action={action} className="grid justify-items-start gap-3">
      <Problem outcome={outcome} locale={locale} />
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="story" value={story} />
      <input type="hidden" name="deskLocale" value={locale} />
      <button type="submit" disabled={saving} className="button">
        {words(locale).item.use}
      </button>
    </form>
  );
}
