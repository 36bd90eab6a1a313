"use client";

import { useActionState } from "react";
import { Field } from "#components/ui/field";
import { HiddenFields } from "#components/ui/hidden-fields";
import type { Locale } from "#lib/addresses";
import { texts } from "#lib/messages/catalogue";
import { merge, rename } from "#lib/tags/administration/actions";

type Tag = { id: string; name: string };

/** Another name for a keyword. */
export function RenameTag({ tag, locale }: { tag: Tag; locale: Locale }) {
  const [{ typed, problem }, action, working] = useActionState(rename, {});
  const t = texts(locale).tags;
  return (
    <form action={action} className="mt-3 grid max-w-xl gap-4">
      <HiddenFields fields={{ id: tag.id, locale: locale }} />
      <Field hint={t.nameHelp} id="name" label={t.name} problem={problem && t.problems[problem]}>
        {(described) => <input {...described} defaultValue={typed ?? tag.name} maxLength={80} />}
      </Field>
      <button className="button-quiet justify-self-start" disabled={working} type="submit">
        {t.rename}
      </button>
    </form>
  );
}

/** Makes one keyword of two. */
export function MergeTag({ tag, others, locale }: { tag: Tag; others: readonly Tag[]; locale: Locale }) {
  const [{ problem }, action, working] = useActionState(merge, {});
  const t = texts(locale).tags;
  return (
    <form action={action} className="mt-3 grid max-w-xl gap-4">
      <HiddenFields fields={{ id: tag.id, locale: locale }} />
      <Field hint={t.mergeHelp(tag.name)} id="into" label={t.into} problem={problem && t.problems[problem]}>
        {(described) => (
          <select {...described} defaultValue="">
            <option value="">{t.choose}</option>
            {others.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Field>
      <button className="button-quiet justify-self-start" disabled={working} type="submit">
        {t.merge}
      </button>
    </form>
  );
}
