"use client";

import { useActionState } from "react";
import { HiddenFields } from "#components/ui/hidden-fields";
import { Refusal } from "#components/ui/refusal";
import type { Locale } from "#lib/addresses";
import { editSurvey } from "#lib/surveys/desk/actions";
import { words } from "./words.ts";

type Props = { storyId: string; flagged: number; mayJudge: boolean; locale: Locale };

/** Votes that wait for a decision, all of them together. */
export function JudgeFlagged({ storyId, flagged, mayJudge, locale }: Props) {
  const [{ refused }, action, saving] = useActionState(editSurvey, {});
  const t = words(locale);
  return (
    <form action={action} className="said my-4 grid gap-2">
      <HiddenFields fields={{ deskLocale: locale, id: storyId }} />
      <Refusal>{refused && t.problems[refused]}</Refusal>
      <p>
        <b>{t.flagged(flagged)}.</b> {t.flaggedHelp}
      </p>
      {mayJudge && (
        <p className="flex flex-wrap gap-2">
          <button className="button-quiet" disabled={saving} name="intent" type="submit" value="counted">
            {t.count}
          </button>
          <button className="button-quiet" disabled={saving} name="intent" type="submit" value="refused">
            {t.refuse}
          </button>
        </p>
      )}
    </form>
  );
}
