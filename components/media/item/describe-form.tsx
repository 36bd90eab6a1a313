"use client";

import { useActionState } from "react";
import { Field } from "#components/ui/field";
import type { Locale } from "#lib/addresses";
import { describe } from "#lib/library/actions";
import type { MediaItem } from "#lib/library/queries";
import { words } from "../words.ts";
import { Problem } from "./problem.tsx";

type Line = "alt" | "caption" | "credit" | "licence" | "licenceEndsOn";
type Props = { item: MediaItem; story: string | undefined; locale: Locale };

/** What is said about a file: what it shows, whose it is, and for how long it may be shown. */
export function DescribeForm({ item, story, locale }: Props) {
  const [outcome, action, saving] = useActionState(describe, {});
  const t = words(locale).item;
  const known: Record<Line, string> = {
    alt: item.alt ?? "",
    caption: item.caption ?? "",
    credit: item.credit ?? "",
    licence: item.licence ?? "",
    licenceEndsOn: item.licenceEndsOn?.toISOString().slice(0, 10) ?? "",
  };
  const line = (name: Line, help?: string) => (
    <Field id={name} label={t[name]} hint={help} problem={outcome.problems?.includes(name) ? words(locale).problems.field : undefined}>
      {(described) => (
        <input {...described} type={name === "licenceEndsOn" ? "date" : "text"} defaultValue={outcome.typed?.[name] ?? known[name]} />
      )}
    </Field>
  );
  return (
    <form action={action} className="grid gap-4">
      <h2 className="text-xl">{t.about}</h2>
      <Problem outcome={outcome} locale={locale} />
      <input type="hidden" name="id" value={item.id} />
      <input type="hidden" name="version" value={item.version} />
      <input type="hidden" name="deskLocale" value={locale} />
      {story && <input type="hidden" name="story" value={story} />}
      {line("alt", t.altHelp)}
      <label className="flex min-h-11 items-center gap-2">
        <input type="checkbox" name="decorative" defaultChecked={item.alt === ""} /> {t.decorative}
      </label>
      {line("caption")}
      {line("credit", t.creditHelp)}
      {line("licence", t.licenceHelp)}
      {line("licenceEndsOn", t.licenceEndsHelp)}
      <p>
        <button type="submit" disabled={saving} className="button">
          {t.save}
        </button>
      </p>
    </form>
  );
}
