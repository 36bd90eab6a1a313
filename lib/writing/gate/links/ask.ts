// Asks whether an address answers. It connects to the very address that was looked at, so no name can mean another one a moment later;
// redirects are followed by hand, each looked at anew. Nothing of an answer is read but its status.
import { lookup as resolveName } from "node:dns/promises";
import http from "node:http";
import https from "node:https";
import { isIP } from "node:net";
import type { Answer, NoAnswer } from "./link.ts";
import { isPublicAddress, isWebPort } from "./reach.ts";

export type Reach = {
  mayAsk: (address: string, port: number) => boolean;
  resolve: (name: string) => Promise<readonly { address: string; family: number }[]>;
  patience: number;
};
const usual: Reach = {
  mayAsk: (address, port) => isPublicAddress(address) && isWebPort(port),
  resolve: (name) => resolveName(name, { all: true }),
  patience: 8_000,
};

const mostRedirects = 5;
/** Some answer a question without a body wrongly, or not at all: those are asked like a reader asks. */
const askAgain: readonly number[] = [400, 403, 404, 405, 500, 501, 503];

export async function askLink(address: string, reach: Reach = usual): Promise<Answer> {
  let url = new URL(address);
  for (let hops = 0; hops <= mostRedirects; hops++) {
    const answer = await askOnce(url, "HEAD", reach);
    const final = answer.status !== null && askAgain.includes(answer.status) ? await askOnce(url, "GET", reach) : answer;
    if (!final.location) return { status: final.status, problem: final.problem };
    const next = URL.parse(final.location, url);
    if (!next || (next.protocol !== "http:" && next.protocol !== "https:")) return { status: final.status, problem: "" };
    url = next;
  }
  return { status: null, problem: "circles" };
}

type Hop = Answer & { location?: string | undefined };

async function askOnce(url: URL, method: "HEAD" | "GET", reach: Reach): Promise<Hop> {
  const target = await targetOf(url, reach);
  return typeof target === "string" ? { status: null, problem: target } : request(url, method, target, reach.patience);
}

type Target = { address: string; family: number };

/** One private address among those of a name is enough to leave it alone. */
async function targetOf(url: URL, { mayAsk, resolve }: Reach): Promise<Target | NoAnswer> {
  const name = url.hostname.replace(/^\[|\]$/g, "");
  const port = Number(url.port) || (url.protocol === "https:" ? 443 : 80);
  const literal = isIP(name);
  const found = literal > 0 ? [{ address: name, family: literal }] : await resolve(name).catch(() => []);
  const [first] = found;
  if (!first) return "name";
  if (found.every(({ address }) => mayAsk(address, port))) return first;
  return isWebPort(port) ? "private" : "port";
}

function request(url: URL, method: "HEAD" | "GET", { address, family }: Target, patience: number): Promise<Hop> {
  const secure = url.protocol === "https:";
  const options = {
    method,
    agent: false as const,
    host: address,
    family,
    port: url.port || undefined,
    path: url.pathname + url.search,
    ...(secure && isIP(url.hostname.replace(/^\[|\]$/g, "")) === 0 && { servername: url.hostname }),
    headers: { host: url.host, "user-agent": "Podium (link check)", accept: "*/*", "accept-encoding": "identity" },
    signal: AbortSignal.timeout(patience),
  };
  return new Promise((answer) => {
    const asking = (secure ? https : http).request(options, (response) => {
      const status = response.statusCode ?? null;
      const { location } = response.headers;
      response.destroy();
      answer({ status, problem: "", location: status !== null && status >= 300 && status < 400 ? location : undefined });
    });
    asking.on("error", (error) => answer({ status: null, problem: problemOf(error) }));
    asking.end();
  });
}

function problemOf(error: Error): NoAnswer {
  const code = "code" in error ? String(error.code) : "";
  if (error.name === "AbortError" || error.name === "TimeoutError" || code === "ABORT_ERR" || code === "ETIMEDOUT") return "silence";
  return /CERT|SIGNATURE|ALTNAME|SSL|TLS/.test(code) ? "certificate" : "refused";
}
