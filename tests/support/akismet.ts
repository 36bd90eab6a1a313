// An Akismet on this machine that refuses what the real one refuses, and fails in every way the real one can.
import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { setTimeout as sleep } from "node:timers/promises";
import { type Fields, refusalOf } from "#tests/support/akismet-refusals";

/** Every way not to answer. */
export const failures = [
  "hangs",
  "breaks",
  "resets",
  "invalid",
  "babbles",
  "silent",
  "half-open",
  "dribbles",
  "endless",
  "redirects",
  "throttles",
] as const;
export type Mood = "ham" | "spam" | "discard" | (typeof failures)[number];
export type Asked = { at: number; endpoint: string; fields: Fields; host: string; caller: string; refusal: string | undefined };

type Settings = {
  mood: Mood;
  /** Sent beside every answer about a comment. */
  alert: { code: string; message: string } | undefined;
  /** Seconds after which it wants to be asked again, one for each answer to come. */
  recheckAfter: number[];
  /** Seconds of peace it asks for when it throttles. */
  retryAfter: string;
  /** Milliseconds an answer takes. */
  takes: number;
  /** How much of the month is used, in its own words. */
  usage: string;
};

export type TestAkismet = Settings & {
  url: string;
  /** The one key and the one site it knows. */
  key: string;
  blog: string;
  /** Every request so far, those that were refused included. */
  asked: Asked[];
  /** The fields of every comment it was asked about and understood. */
  checked: Fields[];
  stop: () => Promise<void>;
};

export const testKey = "0123456789ab";

const freshSettings = (): Settings => ({
  mood: "ham",
  alert: undefined,
  recheckAfter: [],
  retryAfter: "1",
  takes: 0,
  usage: '{"limit":10000,"usage":512,"percentage":"5.12","throttled":false}',
});

/** @param port fixed if the portal's settings have to name it before */
export async function startAkismet(port = 0, blog = "http://localhost:3000"): Promise<TestAkismet> {
  const server = createServer((request, response) => {
    answer(akismet, request, response).catch(() => response.destroy());
  });
  server.listen(port, "127.0.0.1");
  await once(server, "listening");
  const akismet: TestAkismet = {
    ...freshSettings(),
    key: testKey,
    blog,
    url: `http://127.0.0.1:${portOf(server.address())}`,
    asked: [],
    checked: [],
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
  return akismet;
}

/** As it was at the beginning; what it was asked is forgotten. */
export function soothe(akismet: TestAkismet): void {
  Object.assign(akismet, freshSettings());
  akismet.asked.length = 0;
  akismet.checked.length = 0;
}

async function answer(akismet: TestAkismet, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const at = Date.now();
  const url = new URL(request.url ?? "/", akismet.url);
  const fields = fieldsIn(await text(request));
  const { host = "", "user-agent": caller = "" } = request.headers;
  const asking = { method: request.method ?? "", url, contentType: request.headers["content-type"] ?? "", host, fields };
  const refusal = refusalOf(asking, akismet);
  const endpoint = url.pathname.replace(/^\/1\.[12]\//, "");
  akismet.asked.push({ at, endpoint, fields, host, caller, refusal });
  if (akismet.takes > 0) await sleep(akismet.takes);
  if (refusal) return refuse(response, endpoint, refusal);
  if (isFailure(akismet.mood)) return fail(akismet, akismet.mood, response);
  if (endpoint === "verify-key") return send(response, 200, "valid");
  if (endpoint === "usage-limit") return send(response, 200, akismet.usage, { "content-type": "application/json" });
  if (endpoint !== "comment-check") return send(response, 200, "Thanks for making the web a better place.");
  akismet.checked.push(fields);
  judge(akismet, fields, response);
}

const isFailure = (mood: Mood): mood is (typeof failures)[number] => failures.some((failure) => failure === mood);

function judge(akismet: TestAkismet, fields: Fields, response: ServerResponse): void {
  const test = fields.comment_author === "akismet-guaranteed-spam" || fields.comment_author_email === "akismet-guaranteed-spam@example.com";
  const isSpam = test || akismet.mood !== "ham";
  const recheckAfter = isSpam ? undefined : akismet.recheckAfter.shift();
  send(response, 200, String(isSpam), {
    "x-akismet-guid": `guid-${akismet.asked.length}`,
    ...(akismet.mood === "discard" && { "x-akismet-pro-tip": "discard" }),
    ...(recheckAfter !== undefined && { "x-akismet-recheck-after": String(recheckAfter) }),
    ...(akismet.alert && { "x-akismet-alert-code": akismet.alert.code, "x-akismet-alert-msg": akismet.alert.message }),
  });
}

// The status is 200 whatever is wrong: only the text tells.
function refuse(response: ServerResponse, endpoint: string, refusal: string): void {
  const said = endpoint.startsWith("submit-") ? "Invalid submission" : "invalid";
  send(response, 200, said, { "x-akismet-debug-help": refusal });
}

function fail(akismet: TestAkismet, mood: (typeof failures)[number], response: ServerResponse): void {
  const ways: Record<typeof mood, () => void> = {
    hangs: () => undefined,
    breaks: () => send(response, 500, "Internal Server Error"),
    resets: () => response.socket?.resetAndDestroy(),
    invalid: () => send(response, 200, "invalid"),
    babbles: () => send(response, 200, "<html>true</html>"),
    silent: () => send(response, 200, ""),
    "half-open": () => void response.writeHead(200, { "content-length": "4" }).write("tr"),
    dribbles: () => repeat(response, " ", 100),
    endless: () => repeat(response, "true".repeat(4_000), 1),
    redirects: () => send(response, 302, "", { location: "https://akismet.example/1.1/comment-check" }),
    throttles: () => send(response, 429, "Too many requests", { "retry-after": akismet.retryAfter }),
  };
  ways[mood]();
}

/** Writes the same again and again until the other side has had enough. */
function repeat(response: ServerResponse, piece: string, milliseconds: number): void {
  response.writeHead(200, { "content-type": "text/plain" });
  const timer = setInterval(() => response.write(piece), milliseconds);
  response.on("close", () => clearInterval(timer));
}

function fieldsIn(body: string): Fields {
  const fields: Record<string, string | string[]> = {};
  for (const [name, value] of new URLSearchParams(body)) {
    const list = /^(.+)\[\]$/.exec(name)?.[1];
    const before = list === undefined ? undefined : fields[list];
    fields[list ?? name] = list === undefined ? value : [...(Array.isArray(before) ? before : []), value];
  }
  return fields;
}

function send(response: ServerResponse, status: number, body: string, headers: Record<string, string> = {}): void {
  response.writeHead(status, { "content-type": "text/plain; charset=utf-8", ...headers }).end(body);
}

function portOf(address: string | AddressInfo | null): number {
  if (address === null || typeof address === "string") throw new Error("The test Akismet listens on no port");
  return address.port;
}
