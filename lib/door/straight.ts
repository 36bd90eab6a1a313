// A handler that needs nothing of Next is called by the door itself, with the request that Next would hand it: finding the way through
// the framework is a third of what a vote costs.
import type { Locale, PlaceName } from "../addresses.ts";
import { currentRender, type Render } from "../page-cache/tags.ts";
import { type Inner, inTime, type Rendered } from "./render.ts";

export type Handler = (request: Request, context: { params: Promise<{ locale: string }> }) => Promise<Response>;

/** Handlers by their places in the table of addresses. What is not named here goes through Next. */
export type Straight = Readonly<Partial<Record<PlaceName | "auth", Handler>>>;

/** Asks a handler as renderPage asks Next: in the same time, and with the same to say about what it made. */
export async function askHandler(
  handler: Handler,
  { method, url, headers, body }: Inner,
  { siteUrl, locale }: { siteUrl: string; locale: Locale },
): Promise<Rendered> {
  const render: Render = { tags: new Set() };
  const given = Object.entries(headers).map(([name, value]): [string, string] => [name, String(value)]);
  const request = new Request(siteUrl + url, { method, headers: given, ...(body && { body: new Uint8Array(body) }) });
  const answered = currentRender.run(render, () => handler(request, { params: Promise.resolve({ locale }) }));
  const response = await inTime(answered);
  return {
    status: response.status,
    header: (name) => (name === "set-cookie" ? response.headers.getSetCookie() : (response.headers.get(name) ?? undefined)),
    body: Buffer.from(await response.arrayBuffer()),
    render,
  };
}
