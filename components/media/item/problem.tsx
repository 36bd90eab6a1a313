import { Refusal } from "#components/ui/refusal";
import type { Locale } from "#lib/addresses";
import type { MediaOutcome } from "#lib/library/outcome";
import { words } from "../words.ts";

/** What kept a form of the library from doing what was asked, in words, above the form. */
export function Problem({ outcome, locale }: { outcome: MediaOutcome; locale: Locale }) {
  return <Refusal>{outcome.refused && words(locale).problems[outcome.refused]}</Refusal>;
}
