// Two portals on one database: what a moderator decides is learned by both, whatever happens to the connection that hears of it.
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { z } from "zod";
import { sessionCookie } from "#lib/accounts/session-cookie";
import { startSession } from "#lib/accounts/sessions/commands";
import { pathTo } from "#lib/addresses";
import { erase } from "#lib/comments/own/commands";
import { db } from "#lib/db";
import { decide } from "#lib/moderation/commands";
import { aModerator, anAccount } from "#tests/support/accounts";
import { ask, send } from "#tests/support/asking";
import { aComment, aStory, keyOf } from "#tests/support/factories";
import { aPortal, type PortalOnRoad } from "#tests/support/portal-on-road";

let one: PortalOnRoad;
let other: PortalOnRoad;
let story: Awaited<ReturnType<typeof aStory>>;
let session: string;

beforeAll(async () => {
  const variables = { MODERATION: "filter", TRUSTED_PROXIES: "127.0.0.1,::1" };
  [one, other] = await Promise.all([aPortal("one", variables), aPortal("other", variables)]);
  story = await aStory();
  session = await startSession((await anAccount("administrator")).id);
  for (const portal of [one, other]) await learnedBy(portal); // a page's first render takes longer than a second
});
afterAll(async () => {
  await one.end();
  await other.end();
});

/** What a process has learned, as its own page says it. */
async function learnedBy({ address }: PortalOnRoad): Promise<string> {
  const cookie = `${sessionCookie(address)}=${session}`;
  const { text } = await ask(address, pathTo("deskFilter", "de"), { headers: { cookie } });
  return /\d+ × Werbung, \d+ × unbedenklich/.exec(text)?.[0] ?? "";
}

async function decideOn(text: string, to: "spam" | "approved"): Promise<{ id: string }> {
  const comment = await aComment({ storyId: story.id, state: "screening", text });
  expect(await decide({ commentId: comment.id, version: comment.version, to }, await aModerator())).toBe("decided");
  return comment;
}

let posts = 0;
/** Posts a comment through a portal. @returns the weight of what the portal had learned here, and its verdict */
async function verdictOf({ address }: PortalOnRoad, text: string) {
  const network = { "x-forwarded-for": `10.7.${++posts}.7` };
  const answer = await send(address, pathTo("postComment", "de"), { story: story.id, parent: "", name: "Ada", text }, { headers: network });
  expect(answer.status).toBe(303);
  const { id, version, screenings } = await db.comment.findFirstOrThrow({
    where: { source: text },
    orderBy: { postedAt: "desc" },
    select: {
      id: true,
      version: true,
      screenings: { take: 1, select: { at: true, verdict: true, findings: { select: { reason: true, weight: true } } } },
    },
  });
  const [{ at, verdict, findings }] = z
    .tuple([z.object({ at: z.date(), verdict: z.string(), findings: z.array(finding) })])
    .parse(screenings);
  const weight = findings.filter(({ reason }) => reason.startsWith("here")).reduce((sum, each) => sum + each.weight, 0);
  return { id, version, at, verdict, weight, reasons: findings.map(({ reason }) => reason) };
}
const finding = z.object({ reason: z.string(), weight: z.number() });

const withinASecond = { timeout: 1_000, interval: 50 };
const withinAMinute = { timeout: 60_000, interval: 500 };
const everybody = (known: string, patience: { timeout: number; interval: number }) =>
  vi.waitFor(async () => expect([await learnedBy(one), await learnedBy(other)]).toEqual([known, known]), patience);

test("one decision changes the next verdict, within a second and in every process, by what was learned from it", async () => {
  // Too short to be compared with other comments: nothing but the filter's own part knows it again.
  const text = (turn: string) => `Der Wasserkocher von Tante Hedwig pfeift ${turn}`;
  const before = await verdictOf(one, text("leise"));
  expect(before).toMatchObject({ verdict: "publish", weight: 0 });
  await decide({ commentId: before.id, version: before.version, to: "spam" }, await aModerator());
  const decided = await db.decision.findFirstOrThrow({ where: { commentId: before.id, actor: "person" }, select: { at: true } });
  let turn = 0;
  const after = await vi.waitFor(async () => {
    const verdict = await verdictOf(other, text(`zum ${++turn}. Mal`));
    expect(verdict.reasons).toContain("hereSpam");
    return verdict;
  }, withinASecond);
  expect(after.at.getTime() - decided.at.getTime()).toBeLessThan(1_000);
  expect(after.verdict).not.toBe("publish");
  expect(after.reasons).not.toContain("likeSpam");
  expect(after.weight).toBeGreaterThan(1);
  await everybody("1 × Werbung, 0 × unbedenklich", withinASecond);
});

test("what was decided while nothing could be heard is learned when the connection is back", async () => {
  one.road.close();
  for (let turn = 0; turn < 60; turn++) await decideOn(`Zirbenkissen Nummer ${turn} hilft sofort`, "spam");
  for (let turn = 0; turn < 60; turn++) await decideOn(`Im ${turn}. Absatz steht, worauf es ankommt`, "approved");
  const known = "61 × Werbung, 60 × unbedenklich";
  await vi.waitFor(async () => expect(await learnedBy(other)).toBe(known), withinASecond);
  expect(await learnedBy(one)).not.toBe(known);
  one.road.open();
  await everybody(known, withinAMinute);
  for (const portal of [one, other]) expect((await verdictOf(portal, `Zirbenkissen, ${portal.name}`)).weight).toBeGreaterThan(0.2);
});

test("of what is erased no process knows anything after a minute", async () => {
  const erased = await decideOn("Ich heiße Adelheid Unverwechselbar und wohne am Mühlbach", "approved");
  await everybody("61 × Werbung, 61 × unbedenklich", withinASecond);
  await erase(keyOf(erased));
  await everybody("61 × Werbung, 60 × unbedenklich", withinAMinute);
});
