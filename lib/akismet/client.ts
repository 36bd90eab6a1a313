// The akismet-api package, extended. Left to itself it would wait for ever, write the key into the host name, drop every field it
// does not know (context, parent, recheck reason), lose all headers of the answer, and take "Invalid" to a report for success.
import { AkismetClient } from "akismet-api";
import type { Payload } from "./payload.ts";

export type Verdict = "ham" | "spam" | "discard";
/** `alert`: what the service wants the operator to know, whatever else it says. */
export type Answer = { kind: "answer"; verdict: Verdict; guid: string | undefined; alert: string | undefined };
export type Failure = { kind: "failure"; problem: string; alert?: string | undefined };

export type Connection = { key: string; blog: string; url: string; timeLimit: number };

/** What the service says, word for word, when a report has arrived. */
const thanks = "Thanks for making the web a better place.";

export class Akismet extends AkismetClient {
  // Plain fields of the package that its types do not name: where it sends to, and what it puts into every body.
  endpoint: string;
  requestOpts: Record<string, string>;
  readonly #connection: Connection;

  constructor(connection: Connection) {
    super({ key: connection.key, blog: connection.blog });
    this.#connection = connection;
    this.endpoint = `${connection.url.replace(/\/$/, "")}/1.1/`;
    this.requestOpts = {};
  }

  /** Asks about a comment. Only the answers "true" and "false" are answers. */
  async check(payload: Payload): Promise<Answer | Failure> {
    try {
      const response = await fetch(`${this.endpoint}comment-check`, {
        method: "POST",
        body: new URLSearchParams({ ...payload, api_key: this.#connection.key }),
        headers: { "user-agent": "Podium/0.1 | Akismet-api/6.0.0" },
        redirect: "error",
        signal: AbortSignal.timeout(this.#connection.timeLimit),
      });
      const text = (await response.text()).trim();
      return readAnswer(response, text);
    } catch (error) {
      return { kind: "failure", problem: problemOf(error) };
    }
  }

  /** Reports a comment that was judged wrongly, with the fields of the first question. */
  async report(as: "spam" | "ham", payload: Payload): Promise<"accepted" | Failure> {
    this.requestOpts = { ...payload, api_key: this.#connection.key };
    try {
      const sent: Promise<unknown> = Promise.resolve(as === "spam" ? this.submitSpam({ user_ip: "" }) : this.submitHam({ user_ip: "" }));
      const text = textOf(await withinLimit(sent, this.#connection.timeLimit));
      return text === thanks ? "accepted" : { kind: "failure", problem: `answered "${text.slice(0, 200)}"` };
    } catch (error) {
      return { kind: "failure", problem: problemOf(error) };
    }
  }
}

function readAnswer(response: Response, text: string): Answer | Failure {
  const header = (name: string) => response.headers.get(`x-akismet-${name}`)?.slice(0, 300) ?? undefined;
  const alert = [header("alert-code") ?? header("error"), header("alert-msg")].filter(Boolean).join(" ") || undefined;
  if (response.ok && (text === "true" || text === "false")) {
    const verdict = text === "false" ? "ham" : header("pro-tip") === "discard" ? "discard" : "spam";
    return { kind: "answer", verdict, guid: header("guid"), alert };
  }
  const told = header("debug-help") ?? `"${text.slice(0, 200)}"`;
  return { kind: "failure", problem: `answered ${response.status} ${told}`, alert };
}

// The package has no way to end a question that hangs: we stop waiting, and its connection ends when the other side ends it.
async function withinLimit<T>(work: Promise<T>, milliseconds: number): Promise<T> {
  const { promise, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new Error("no answer in time")), milliseconds);
  return Promise.race([work, promise]).finally(() => clearTimeout(timer));
}

const textOf = (response: unknown) =>
  typeof response === "object" && response !== null && "text" in response ? String(response.text).trim() : "";

function problemOf(error: unknown): string {
  if (!(error instanceof Error)) return "unknown problem";
  if (error.name === "TimeoutError") return "no answer in time";
  return (error.cause instanceof Error ? `${error.message}: ${error.cause.message}` : error.message).slice(0, 300);
}
