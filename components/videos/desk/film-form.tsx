"use client";

import { type ReactNode, useActionState } from "react";
import { HiddenFields } from "#components/ui/hidden-fields";
import { Refusal } from "#components/ui/refusal";
import type { Locale } from "#lib/addresses";
import { wordsFor } from "#lib/messages/words";
import { editFilm } from "#lib/videos/desk/actions";
import type { FilmOutcome } from "#lib/videos/desk/outcome";
import { words } from "../words.ts";

type Props = {
  storyId: string;
  locale: Locale;
  fields?: Readonly<Record<string, string | number | undefined>>;
  className?: string;
  /** Whether it is about captions: some of their problems have names of their own. */
  ofCaptions?: boolean;
  children: ReactNode | ((typed: FilmOutcome["typed"]) => ReactNode);
};

/** A form about a story's film: above it what kept it from being done, in it what was typed. */
export function FilmForm({ storyId, locale, fields = {}, className = "grid gap-4", ofCaptions = false, children }: Props) {
  const [{ typed, problem }, action] = useActionState(editFilm, {});
  const t = words(locale);
  const said = problem && (wordsFor(ofCaptions ? { ...t.problems, ...t.captionsProblems } : t.problems, problem.code) ?? t.problems.form);
  return (
    <form action={action} className={className}>
      <Refusal>{said && (problem?.line === undefined ? said : t.atLine(problem.line, said))}</Refusal>
      <HiddenFields fields={{ ...fields, id: storyId, deskLocale: locale }} />
      {typeof children === "function" ? children(typed) : children}
    </form>
  );
}
