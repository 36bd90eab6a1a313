// Asks a portal over HTTP as a plain client does, and notes when.
import { once } from "node:events";
import { Agent, type IncomingHttpHeaders, type IncomingMessage, request } from "node:http";

export type Answer = {
  status: number;
  headers: IncomingHttpHeaders;
  text: string;
  /** Milliseconds since 1970: just before the request was sent, and when the last byte had come. */
  began: number;
  ended: number;
};
type Asking = { method?: string; headers?: Record<string, string>; body?: string | Buffer; agent?: Agent };

/** Connections that are kept, as browsers keep them. */
export const keptConnections = () => new Agent({ keepAlive: true, maxSockets: 64 });

/** The path is sent as it is given: nothing is cleaned on the way. @throws when there is no answer */
export async function ask(address: string, path: string, { method = "GET", headers = {}, body, agent }: Asking = {}): Promise<Answer> {
  const { hostname, port } = new URL(address);
  const began = Date.now();
  const asking = request({ hostname, port, path, method, headers, agent: agent ?? false });
  asking.end(body);
  const [response]: [IncomingMessage] = await once(asking, "response").then(([first]) => [first]);
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(chunk);
  const text = Buffer.concat(chunks).toString("utf8");
  return { status: response.statusCode ?? 0, headers: response.headers, text, began, ended: Date.now() };
}

/** Sends a form as a browser does. */
export function send(address: string, path: string, fields: Readonly<Record<string, string>>, { headers = {}, agent }: Asking = {}) {
  const body = new URLSearchParams(fields).toString();
  const type = { "content-type": "application/x-www-form-urlencoded", origin: new URL(address).origin };
  return ask(address, path, { method: "POST", headers: { ...type, ...headers }, body, ...(agent && { agent }) });
}
