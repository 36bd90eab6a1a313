import { expect, test } from "vitest";
import { digestsOf, voteCookie, voterOf } from "#lib/surveys/voting/token";

const siteUrl = "https://a.example";
const client = { block: "203.0.113.0/24", userAgent: "Browser" };
const bringing = (cookie: string) => voterOf(new Headers({ cookie }), siteUrl);
const sentBack = (setCookie: string) => setCookie.split(";")[0] ?? "";

test("a browser is known by the cookie that it was given with its vote", () => {
  const { token, known } = voterOf(new Headers(), siteUrl);
  expect(known).toBe(false);
  expect(bringing(sentBack(voteCookie(token, siteUrl)))).toEqual({ token, known: true });
});

test("a token that we did not sign is none", () => {
  const [mine, other] = [voterOf(new Headers(), siteUrl).token, voterOf(new Headers(), siteUrl).token];
  const [name = "", value = ""] = sentBack(voteCookie(mine, siteUrl)).split("=");
  const [, signed = ""] = value.split(".");
  for (const forged of [mine, `${mine}.`, `${other}.${signed}`, `${mine}.${signed}x`, `.${signed}`, ""]) {
    const voter = bringing(`${name}=${forged}`);
    expect(voter.known, forged).toBe(false);
    expect(voter.token).not.toBe(mine);
  }
});

test("over https only our own host sets the cookie, and no script reads it", () => {
  expect(voteCookie("a", siteUrl)).toMatch(/^__Host-podium-vote=.*; Path=\/; .*HttpOnly; SameSite=Lax; Secure$/);
  expect(voteCookie("a", "http://localhost:3000")).not.toContain("Secure");
});

test("what two surveys keep of one browser cannot be brought together", () => {
  const [one, other] = [digestsOf("eins", "token", client), digestsOf("zwei", "token", client)];
  expect(new Set([...Object.values(one), ...Object.values(other)])).toHaveProperty("size", 6);
  expect(digestsOf("eins", "token", client)).toEqual(one);
});
