"use client";

import { useActionState } from "react";
import { HiddenFields } from "#components/ui/hidden-fields";
import type { Locale } from "#lib/addresses";
import { remove } from "#lib/library/actions";
import { words } from "../words.ts";
import { Problem } from "./problem.tsx";

/** The end of a file that nothing shows. */
export function DeleteForm({ id, isUsed, locale }: { id: string; isUsed: boolean; locale: Locale }) {
  const [outcome, action, deleting] = useActionState(remove, {});
  const t = words(locale).item;
  if (isUsed) return <p className="hint border-t border-line pt-5">{t.removeUsed}</p>;
  return (
    <details className="border-t border-line pt-5">
      <summary className="font-semibold">{t.remove}</summary>
      <form action={action} className="mt-3 grid justify-items-start gap-3">
        <Problem outcome={outcome} locale={locale} />
        <HiddenFields fields={{ id, deskLocale: locale }} />
        <p className="hint">{t.removeHelp}</p>
        <button type="submit" disabled={deleting} className="button-quiet">
          {t.remove}
        </button>
      </form>
    </details>
  );
}
