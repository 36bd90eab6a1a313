// The akismet-api package, extended; everything we say to the service is said from this file. Left to itself the package
// - writes the key into the host name, where every resolver on the way reads it: the service takes it in the body;
// - sends only the fields it knows: context, parent, recheck reason, reporter and our honeypot would not leave the house;
// - answers true or false and loses the headers: discard hint, guid, recheck-after, warnings, Retry-After;
// - takes any answer to a report for success, "Invalid submission" too;
// - waits for ever, follows redirects, and has no word for the month's usage.
// So its own methods are left alone, but made safe for whoever calls them: they too write to the plain host, with the key in the body.
import { AkismetClient } from "akismet-api";
import { z } from "zod";
import project from "../../package.json" with { type: "json" };
import { type Answer, type Failure, readAnswer, readKeyAnswer, readReportAnswer, retryAfterOf } from "./answer.ts";
import type { Payload } from "./payload.ts";
import { readUsage, type Usage } from "./usage.ts";

export type Connection = { key: string; blog: string; url: string; timeLimit: number };

/** How the fields of a body are repeated: `comment_context[]=a&comment_context[]=b`. */
type Fields = Readonly<Record<string, string | readonly string[]>>;
type Reply = { response: Pick<Response, "ok" | "status" | "headers">; text: string };

/** No answer of the service is longer; who sends more is somebody else. */
const longestAnswer = 64 * 1024;

/** Who asks, as the service wants to know it: the portal and the package, each with the version that is installed. */
const caller = `Podium/${project.version} | Akismet-api/${project.dependencies["akismet-api"]}`;

export class Akismet extends AkismetClient {
  // Plain fields of the package that its types do not name: where it sends to, and what it puts into every body.
  readonly endpoint: string;
  readonly requestOpts: Readonly<Record<string, string>>;
  readonly #connection: Connection;

  constructor(connection: Connection) {
    const { protocol, host } = new URL(connection.url);
    super({ key: connection.key, blog: connection.blog, host, protocol: protocol.slice(0, -1) });
    this.#connection = connection;
    this.endpoint = `${connection.url.replace(/\/$/, "")}/1.1/`;
    this.requestOpts = { blog: connection.blog, api_key: connection.key };
  }

  /** Asks about a comment. Only the answers "true" and "false" are answers. */
  check(payload: Payload): Promise<Answer | Failure> {
    return this.#say("comment-check", payload, readAnswer);
  }

  /** Reports a comment that was judged wrongly. */
  report(as: "spam" | "ham", payload: Payload): Promise<"accepted" | Failure> {
    return this.#say(`submit-${as}`, payload, readReportAnswer);
  }

  /** Whether the service takes the key for this site. */
  examineKey(): Promise<"valid" | "invalid" | Failure> {
    const { key, blog } = this.#connection;
    return this.#say("verify-key", { key, blog }, readKeyAnswer);
  }

  /** How much of the month is used. The one question with the key in its address, inside the same encryption: the service reads it nowhere else. */
  usage(): Promise<Usage | Failure> {
    const address = new URL("../1.2/usage-limit", this.endpoint);
    address.searchParams.set("api_key", this.#connection.key);
    return this.#ask(address, {}, readUsage);
  }

  #say<T>(name: string, fields: Fields, read: (reply: Reply) => T | Failure): Promise<T | Failure> {
    const body = bodyOf({ ...fields, api_key: this.#connection.key });
    return this.#ask(new URL(name, this.endpoint), { method: "POST", body }, read);
  }

  async #ask<T>(address: URL, what: RequestInit, read: (reply: Reply) => T | Failure): Promise<T | Failure> {
    try {
      const response = await fetch(address, {
        ...what,
        headers: { "user-agent": caller },
        redirect: "error",
        signal: AbortSignal.timeout(this.#connection.timeLimit),
      });
      const reply = { response: this.#withoutKey(response), text: this.#cleansed(await textOf(response)) };
      return response.status === 429 ? { kind: "failure", problem: "answered 429", retryAfter: retryAfterOf(response) } : read(reply);
    } catch (error) {
      return { kind: "failure", problem: this.#cleansed(problemOf(error)).slice(0, 300) };
    }
  }

  // What it says is kept and shown; a service that repeats what it was sent would have the key kept with it. It is taken out first of all,
  // before anything is cut off.
  #withoutKey({ ok, status, headers }: Response): Reply["response"] {
    return { ok, status, headers: new Headers([...headers].map(([name, value]) => [name, this.#cleansed(value)])) };
  }

  #cleansed(text: string): string {
    const { key } = this.#connection;
    return [key, encodeURIComponent(key)].reduce((clean, written) => clean.replaceAll(written, "[key]"), text);
  }
}

function bodyOf(fields: Fields): URLSearchParams {
  const body = new URLSearchParams();
  for (const [name, value] of Object.entries(fields)) {
    if (typeof value === "string") body.append(name, value);
    else for (const one of value) body.append(`${name}[]`, one);
  }
  return body;
}

const chunk = z.instanceof(Uint8Array);

// Read piece by piece: a stranger's endless answer ends at its limit, not with our memory.
async function textOf(response: Response): Promise<string> {
  const pieces: Uint8Array[] = [];
  let bytes = 0;
  for await (const piece of response.body ?? []) {
    const read = chunk.parse(piece);
    bytes += read.length;
    if (bytes > longestAnswer) throw new Error("the answer is too long");
    pieces.push(read);
  }
  return Buffer.concat(pieces).toString("utf8").trim();
}

function problemOf(error: unknown): string {
  if (!(error instanceof Error)) return "unknown problem";
  if (error.name === "TimeoutError") return "no answer in time";
  return error.cause instanceof Error ? `${error.message}: ${error.cause.message}` : error.message;
}
