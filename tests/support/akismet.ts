// An Akismet on this machine that refuses what the real one refuses, and fails in every way the real one can.
import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";

export type Mood = "ham" | "spam" | "discard" | "hangs" | "breaks" | "invalid" | "babbles" | "silent" | "half-open" | "all-spam-alert";
export type Asked = { endpoint: string; fields: Readonly<Record<string, string>>; host: string };

export type TestAkismet = {
  url: string;
  mood: Mood;
  /** Every request so far, those that were refused included. */
  asked: Asked[];
  stop: () => Promise<void>;
};

export const testKey = "0123456789ab";
const thanks = "Thanks for making the web a better place.";

/** @param port fixed if the portal's settings have to name it before */
export async function startAkismet(port = 0): Promise<TestAkismet> {
  const server = createServer((request, response) => {
    answer(akismet, request, response).catch(() => response.destroy());
  });
  server.listen(port, "127.0.0.1");
  await once(server, "listening");
  const akismet: TestAkismet = {
    url: `http://127.0.0.1:${portOf(server.address())}`,
    mood: "ham",
    asked: [],
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
  return akismet;
}

async function answer(akismet: TestAkismet, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const fields = Object.fromEntries(new URLSearchParams(await text(request)));
  const endpoint = (request.url ?? "").replace("/1.1/", "");
  akismet.asked.push({ endpoint, fields, host: request.headers.host ?? "" });
  const refusal = refusalOf(request, endpoint, fields);
  if (refusal) return send(response, 200, "invalid", { "x-akismet-debug-help": refusal });
  if (akismet.mood === "hangs") return;
  if (akismet.mood === "breaks") return send(response, 500, "Internal Server Error");
  if (akismet.mood === "invalid") return send(response, 200, "invalid");
  if (akismet.mood === "babbles") return send(response, 200, "<html>true</html>");
  if (akismet.mood === "silent") return send(response, 200, "");
  if (akismet.mood === "half-open") return void response.writeHead(200, { "content-length": "4" }).write("tr");
  if (endpoint === "verify-key") return send(response, 200, "valid");
  if (endpoint !== "comment-check") return send(response, 200, thanks);
  const test = fields.comment_author === "akismet-guaranteed-spam" || fields.comment_author_email === "akismet-guaranteed-spam@example.com";
  const isSpam = test || akismet.mood !== "ham";
  send(response, 200, String(isSpam), {
    "x-akismet-guid": `guid-${akismet.asked.length}`,
    ...(akismet.mood === "discard" && { "x-akismet-pro-tip": "discard" }),
    ...(akismet.mood === "all-spam-alert" && { "x-akismet-alert-code": "10001", "x-akismet-alert-msg": "Your key has expired" }),
  });
}

// What the service is strict about: the method, the form, the key in the body, and the fields it cannot do without.
function refusalOf(request: IncomingMessage, endpoint: string, fields: Readonly<Record<string, string>>): string | undefined {
  if (request.method !== "POST") return "POST is required";
  if (!/^application\/x-www-form-urlencoded/.test(request.headers["content-type"] ?? "")) return "The body must be a form";
  if (endpoint === "verify-key") return fields.key === testKey ? undefined : "Invalid key";
  if (fields.api_key !== testKey) return "Invalid key";
  if (!/^https?:\/\/[^/]+/.test(fields.blog ?? "")) return 'Empty "blog" value';
  if (fields.user_ip === undefined) return 'Missing "user_ip" value';
  if (!fields.user_agent) return 'Empty "user_agent" value';
  return ["comment-check", "submit-spam", "submit-ham"].includes(endpoint) ? undefined : "Unknown endpoint";
}

function send(response: ServerResponse, status: number, body: string, headers: Record<string, string> = {}): void {
  response.writeHead(status, { "content-type": "text/plain; charset=utf-8", ...headers }).end(body);
}

function portOf(address: string | AddressInfo | null): number {
  if (address === null || typeof address === "string") throw new Error("The test Akismet listens on no port");
  return address.port;
}
