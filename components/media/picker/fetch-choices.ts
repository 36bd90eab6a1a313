import { type Locale, pathTo } from "#lib/addresses";
import { type ChoicesAnswer, choicesIn } from "#lib/library/answers";

export type Choosable = ChoicesAnswer | "loading" | "failed";

/** One page of what can be chosen; undefined when nobody waits for it any more. */
export async function choices(locale: Locale, search: string, page: number, signal?: AbortSignal): Promise<Choosable | undefined> {
  const address = pathTo("pictureChoices", locale, {}, { search, page: page > 1 ? page : undefined });
  const response = await fetch(address, { headers: { accept: "application/json" }, ...(signal && { signal }) }).catch(() => undefined);
  if (signal?.aborted) return undefined;
  return choicesIn(await response?.json().catch(() => undefined)) ?? "failed";
}
