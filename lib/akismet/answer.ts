// What the service's answers mean. Pure: client.ts fetches them.

export type Verdict = "ham" | "spam" | "discard";
/** What the service wants the operator to know, whatever else it says. */
export type Alert = { code: string; message: string };
export type Answer = {
  kind: "answer";
  verdict: Verdict;
  guid: string | undefined;
  alert: Alert | undefined;
  /** It is still looking at links and pictures: asked again after so many seconds it will know more. */
  recheckAfter: number | undefined;
};
export type Failure = {
  kind: "failure";
  problem: string;
  alert?: Alert | undefined;
  /** It asked to be left alone for so many seconds. */
  retryAfter?: number | undefined;
};
type Reply = { response: Pick<Response, "ok" | "status" | "headers">; text: string };

/** What the service says, word for word, when a report has arrived. */
const thanks = "Thanks for making the web a better place.";
/** What is told to people is bounded, whoever wrote it. */
const longest = 300;

/** Only "true" and "false" are answers to a question about a comment. */
export function readAnswer({ response, text }: Reply): Answer | Failure {
  const alert = alertOf(response);
  if (!response.ok || (text !== "true" && text !== "false")) return failureOf({ response, text });
  const verdict = text === "false" ? "ham" : header(response, "pro-tip") === "discard" ? "discard" : "spam";
  return {
    kind: "answer",
    verdict,
    guid: header(response, "guid"),
    alert,
    recheckAfter: verdict === "ham" ? recheckOf(response) : undefined,
  };
}

export function readReportAnswer({ response, text }: Reply): "accepted" | Failure {
  return response.ok && text === thanks ? "accepted" : failureOf({ response, text });
}

export function readKeyAnswer({ response, text }: Reply): "valid" | "invalid" | Failure {
  return response.ok && (text === "valid" || text === "invalid") ? text : failureOf({ response, text });
}

function failureOf({ response, text }: Reply): Failure {
  const told = header(response, "debug-help") ?? `"${text.slice(0, 200)}"`;
  return { kind: "failure", problem: `answered ${response.status} ${told}`, alert: alertOf(response) };
}

function alertOf(response: Reply["response"]): Alert | undefined {
  const code = header(response, "alert-code") ?? header(response, "error") ?? "";
  const message = header(response, "alert-msg") ?? "";
  return code || message ? { code, message } : undefined;
}

/** Nobody is made to wait for more than an hour by a header. */
const longestRecheck = 3_600;

function recheckOf(response: Reply["response"]): number | undefined {
  const seconds = Number(header(response, "recheck-after"));
  return seconds > 0 ? Math.min(seconds, longestRecheck) : undefined;
}

/** Longer pauses than this are looked into before they are over. */
const longestPause = 6 * 3_600;

/** How long to leave the service alone: seconds or a date, a minute when it does not say. */
export function retryAfterOf({ headers }: Pick<Response, "headers">, now = Date.now()): number {
  const told = headers.get("retry-after")?.trim() ?? "";
  const seconds = /^\d+$/.test(told) ? Number(told) : (Date.parse(told) - now) / 1000;
  return Number.isFinite(seconds) && seconds > 0 ? Math.min(seconds, longestPause) : 60;
}

const header = (response: Reply["response"], name: string) => response.headers.get(`x-akismet-${name}`)?.slice(0, longest) || undefined;
