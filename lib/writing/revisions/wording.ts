// What is said about a revision.
import type { Locale } from "#prisma/generated/enums";
import { texts } from "../../messages/catalogue.ts";
import type { RevisionRow } from "./queries.ts";

/** What became of a story with a revision, and where its text came from. */
export function traitsOf(revision: Pick<RevisionRow, "reached" | "restoredFrom" | "prepared">, locale: Locale): string[] {
  const { reached, restoredFrom, prepared } = revision;
  const { revisions, states } = texts(locale).writing;
  return [
    ...(prepared ? [revisions.prepared] : []),
    ...(reached ? [revisions.reached(states[reached])] : []),
    ...(restoredFrom ? [revisions.restoredFrom(restoredFrom)] : []),
  ];
}
