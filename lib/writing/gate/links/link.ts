// Which links of a text lead out of the house, and what their answers mean. No network.

/** So many links of one story are looked at. */
const most = 60;
const longest = 2_000;

/** The addresses that a text links to, each once, without those of the portal itself. */
export function linksIn(html: string, siteUrl: string): string[] {
  const own = new URL(siteUrl).origin;
  const found = [...html.matchAll(/<a\s[^>]*?href="(https?:[^"]+)"/gi)].flatMap(([, href = ""]) => {
    const url = URL.parse(href.replaceAll("&amp;", "&"));
    if (!url || url.origin === own || url.href.length > longest) return [];
    url.hash = "";
    return [url.href];
  });
  return [...new Set(found)].slice(0, most);
}

/** Why the house does not ask, or finds nobody to ask. */
export const unasked = ["private", "port", "name"] as const;
/** Why no answer came, as a code. */
export type NoAnswer = (typeof unasked)[number] | "silence" | "refused" | "certificate" | "circles";
export type Answer = { status: number | null; problem: NoAnswer | "" };

/** What is said of it: whoever writes a link must not learn which names the house's own network has. */
export const toldOf = ({ status, problem }: Answer): { status: number | null; problem: string } => ({
  status,
  problem: unasked.some((reason) => reason === problem) ? "unreachable" : problem,
});

/** What a reader would meet with: nothing, or word that it is gone. Who asks for a sign-in or refuses machines is there. */
export const isDead = ({ status, problem }: { status: number | null; problem: string }): boolean =>
  problem !== "" || status === 404 || status === 410 || (status !== null && status >= 500);
