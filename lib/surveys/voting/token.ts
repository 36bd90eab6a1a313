// By what a browser is known to have voted: a random token that we signed, set when somebody votes and at no other time. It says nothing
// about anybody; each survey keeps a digest of it under a key of its own, so two votes of a browser cannot be brought together.
import { cookieIn } from "../../accounts/session-cookie.ts";
import type { Client } from "../../client.ts";
import { digestOf, keyedDigest, newToken, sameDigest, tokenPattern } from "../../secrets.ts";

/** Seconds that a browser keeps it: longer than a survey usually lasts. */
export const voteTokenLifetime = 180 * 24 * 3600;

const nameFor = (siteUrl: string) => (siteUrl.startsWith("https:") ? "__Host-podium-vote" : "podium-vote");
const signature = (token: string) => keyedDigest("vote", `token ${token}`);

export type Voter = {
  token: string;
  /** The browser brought its token along. */
  known: boolean;
};

/** The browser's own token; a new one for a browser that brings none, or one that we did not sign. */
export function voterOf(headers: Pick<Headers, "get">, siteUrl: string): Voter {
  const [token = "", signed = ""] = (cookieIn(headers.get("cookie") ?? undefined, nameFor(siteUrl)) ?? "").split(".");
  if (tokenPattern.test(token) && sameDigest(signed, signature(token))) return { token, known: true };
  return { token: newToken(), known: false };
}

export function voteCookie(token: string, siteUrl: string): string {
  const secure = siteUrl.startsWith("https:") ? "; Secure" : "";
  return `${nameFor(siteUrl)}=${token}.${signature(token)}; Path=/; Max-Age=${voteTokenLifetime}; HttpOnly; SameSite=Lax${secure}`;
}

/** What is kept of a voter, for one survey. */
export const digestsOf = (surveyId: string, token: string, { block, userAgent }: Pick<Client, "block" | "userAgent">) => ({
  token: keyedDigest("vote", `${surveyId} token ${token}`),
  visitor: keyedDigest("vote", `${surveyId} visitor ${block} ${userAgent}`),
  block: keyedDigest("vote", `${surveyId} block ${block}`),
});

/** The key in the address of the voter's private page: made from the id, so the same browser can be shown it again. */
export const voteKey = (voteId: string) => keyedDigest("receipt", `vote ${voteId}`);
export const voteReceipt = (key: string) => digestOf(key);
