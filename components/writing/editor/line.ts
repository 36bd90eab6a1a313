// What an open window says to the server, and what it hears.
import type { Answer } from "#lib/writing/together/answer";

const patience = 10_000;

/** Nothing when nobody answered, or answered something else: the connection, or the portal, is away. */
export async function say(address: string, words: FormData): Promise<Answer | undefined> {
  const request = { method: "POST", body: words, signal: AbortSignal.timeout(patience) };
  const response = await fetch(address, request).catch(() => undefined);
  if (!response || response.status >= 500 || response.status === 413) return undefined;
  const answer: unknown = await response.json().catch(() => undefined);
  return isAnswer(answer) ? answer : undefined;
}

// Our own server writes it; what matters is that it is ours and not a page that stands in its place.
const isAnswer = (value: unknown): value is Answer => typeof value === "object" && value !== null && !Array.isArray(value);

/** A name for this window. */
export const newTab = () => [...crypto.getRandomValues(new Uint8Array(20))].map((byte) => (byte % 36).toString(36)).join("");
