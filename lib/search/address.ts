// Addresses of searches: the same words, narrowed down or leafed on.
import { type Locale, pathTo } from "../addresses.ts";
import type { Asked, Narrowing } from "./asked.ts";

type Target = { text?: string; narrowing?: Narrowing; page?: number };

/** The address of a search; what is not said is as it was asked, and the first page of it. */
export function searchAddress(
  asked: Asked,
  locale: Locale,
  { text = asked.text, narrowing = asked.narrowing, page = 1 }: Target = {},
): string {
  return pathTo("search", locale, {}, { words: text, ...narrowing, page: page === 1 ? undefined : page });
}
