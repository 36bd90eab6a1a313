// A second host on this machine that plays a service which counts readers, and remembers what it was asked.
import { once } from "node:events";
import { createServer } from "node:http";
import { freePort } from "#lib/start/port";

export type AnalyticsHost = { origin: string; script: string; asked: string[]; stop: () => Promise<void> };

/** What such services do: set cookies on the page's own site, and send home what they saw. */
const scriptOf = (origin: string) => `
document.cookie = "_pk_id=1; path=/";
document.cookie = "_pk_ses=1; path=/";
const told = document.currentScript.dataset.domain;
fetch("${origin}/count?of=" + told + "&page=" + encodeURIComponent(location.pathname), { mode: "no-cors" });
`;

export async function startAnalytics(): Promise<AnalyticsHost> {
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? "");
    response.writeHead(200, { "content-type": "text/javascript", "cross-origin-resource-policy": "cross-origin" }).end(scriptOf(origin));
  });
  server.listen(port, "127.0.0.1");
  await once(server, "listening");
  const stop = async () => {
    server.closeAllConnections();
    server.close();
    await once(server, "close");
  };
  return { origin, script: `${origin}/script.js`, asked, stop };
}
