import { type Locale, pathTo } from "#lib/addresses";
import { choicesAnswer, type PictureChoice } from "#lib/library/choice";

export type Choosable = { pictures: PictureChoice[]; next?: number | undefined } | "loading" | "failed";

/** One page of what can be chosen; undefined when nobody waits for it any more. */
export async function choices(locale: Locale, search: string, page: number, signal?: AbortSignal): Promise<Choosable | undefined> {
  const address = pathTo("pictureChoices", locale, {}, { search, page: page > 1 ? page : undefined });
  const response = await fetch(address, { headers: { accept: "application/json" }, ...(signal && { signal }) }).catch(() => undefined);
  if (signal?.aborted) return undefined;
  const answer = choicesAnswer.safeParse(await response?.json().catch(() => undefined));
  return answer.success ? answer.data : "failed";
}
