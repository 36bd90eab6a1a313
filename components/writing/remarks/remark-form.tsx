"use client";

import { useActionState } from "react";
import { Field } from "#components/ui/field";
import { HiddenFields } from "#components/ui/hidden-fields";
import type { Locale } from "#lib/addresses";
import { texts } from "#lib/messages/catalogue";
import { remark } from "#lib/writing/remarks/actions";
import { longestPassage } from "#lib/writing/remarks/anchor";
import { longestRemark } from "#lib/writing/remarks/remark";
import { RemarkProblem } from "./remark-problem.tsx";

/** Begins a remark about words that are copied from the text. */
export function RemarkForm({ storyId, locale }: { storyId: string; locale: Locale }) {
  const [outcome, action, sending] = useActionState(remark, {});
  const t = texts(locale).remarks.begin;
  return (
    <form action={action} className="grid max-w-2xl gap-4">
      <RemarkProblem outcome={outcome} locale={locale} />
      <HiddenFields fields={{ id: storyId, deskLocale: locale }} />
      <Field id="passage" label={t.passage} hint={t.passageHelp}>
        {(described) => <textarea {...described} rows={2} maxLength={longestPassage} defaultValue={outcome.typed?.passage ?? ""} />}
      </Field>
      <Field id="remark-text" name="text" label={t.text}>
        {(described) => <textarea {...described} rows={3} maxLength={longestRemark} required defaultValue={outcome.typed?.text ?? ""} />}
      </Field>
      <button type="submit" disabled={sending} className="button justify-self-start">
        {t.send}
      </button>
    </form>
  );
}
