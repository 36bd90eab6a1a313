// Akismet fails in every way it can while readers comment. Nothing becomes public unscreened, and nothing is forgotten.
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { sessionCookie } from "#lib/accounts/session-cookie";
import { startSession } from "#lib/accounts/sessions/commands";
import { addressOf, pathTo } from "#lib/addresses";
import { db } from "#lib/db";
import { freePort } from "#lib/start/port";
import { anAccount } from "#tests/support/accounts";
import { failures, type Mood, startAkismet, type TestAkismet, testKey } from "#tests/support/akismet";
import { ask, send } from "#tests/support/asking";
import { aStory } from "#tests/support/factories";
import { aPortal, type PortalOnRoad } from "#tests/support/portal-on-road";
import { sentences } from "#tests/support/sentences";

let akismet: TestAkismet;
let portal: PortalOnRoad;
let story: Awaited<ReturnType<typeof aStory>>;

beforeAll(async () => {
  const port = String(await freePort());
  akismet = await startAkismet(0, `http://localhost:${port}`);
  // The filter lets comments out by itself: only the missing answer keeps them in.
  portal = await aPortal("askers", {
    MODERATION: "filter",
    AKISMET_KEY: testKey,
    AKISMET_URL: akismet.url,
    AKISMET_RETRY_SECONDS: "0.5,1",
    AKISMET_TIME_LIMIT_MS: "500",
    PORT: port,
    TRUSTED_PROXIES: "127.0.0.1,::1",
  });
  story = await aStory();
});
afterAll(async () => {
  await portal.end();
  await akismet.stop();
});

const textOf = (mood: Mood) => sentences[[...failures, mood].indexOf(mood)] ?? "";
const asked = (text: string) => akismet.asked.filter(({ fields }) => fields.comment_content === text).length;
const stateOf = (source: string) => db.comment.findFirstOrThrow({ where: { source }, select: { state: true } });
const page = async () => (await ask(portal.address, addressOf(story))).text;

test("while Akismet cannot be reached comments wait, and appear when it is back", async () => {
  const receipts: string[] = [];
  for (const [index, mood] of failures.entries()) {
    akismet.mood = mood;
    const text = textOf(mood);
    const answer = await send(
      portal.address,
      pathTo("postComment", "de"),
      { story: story.id, parent: "", name: "Ada Lindqvist", text },
      { headers: { "x-forwarded-for": `10.9.${index}.7`, "user-agent": "" } },
    );
    expect(answer.status).toBe(303);
    receipts.push(answer.headers.location ?? "");
    // Five failures in a row end the questions for a while: then nobody is asked, and still nothing is public.
    if (index < 4) await vi.waitFor(() => expect(asked(text)).toBeGreaterThan(0), { timeout: 30_000, interval: 50 });
  }
  for (const [index, mood] of failures.entries()) {
    expect((await ask(portal.address, receipts[index] ?? "")).text).toContain("wird geprüft");
    expect(await stateOf(textOf(mood))).toEqual({ state: "screening" });
    expect(await page()).not.toContain(textOf(mood));
  }
  const whileDown = akismet.asked.length;

  akismet.mood = "ham";
  const soon = { timeout: 60_000, interval: 200 };
  for (const mood of failures) await vi.waitFor(async () => expect(await page()).toContain(textOf(mood)), soon);
  for (const receipt of receipts) expect((await ask(portal.address, receipt)).text).toContain("freigegeben");
  console.info(`${failures.length} comments waited through ${whileDown} questions without an answer, and appeared when there was one`);
});

test("a warning of Akismet reaches the administrator's page, and the verdict beside it counts", async () => {
  akismet.mood = "discard";
  akismet.alert = { code: "10001", message: "Your Akismet key has expired" };
  const text = "Noch ein Satz über das Warten in der Leitung und seine Musik.";
  const fields = { story: story.id, parent: "", name: "Cleo", text };
  await send(portal.address, pathTo("postComment", "de"), fields, { headers: { "x-forwarded-for": "10.7.1.7" } });
  await vi.waitFor(async () => expect(await stateOf(text)).toEqual({ state: "spam" }), { timeout: 60_000, interval: 200 });
  const { id } = await anAccount("administrator");
  const cookie = `${sessionCookie(portal.address)}=${await startSession(id)}`;
  const told = async () => (await ask(portal.address, pathTo("deskAkismet", "de"), { headers: { cookie } })).text;
  await vi.waitFor(async () => expect(await told()).toContain("Your Akismet key has expired"), { timeout: 10_000, interval: 200 });
  akismet.alert = undefined;
});

test("what Akismet knows as advertising never appears, and its sender is not told at once", async () => {
  akismet.mood = "discard";
  const text = "Ein ganz gewöhnlicher Satz über das Telefonieren im Kundendienst.";
  const fields = { story: story.id, parent: "", name: "Bo", text };
  const answer = await send(portal.address, pathTo("postComment", "de"), fields, {
    headers: { "x-forwarded-for": "10.8.1.7" },
  });
  await vi.waitFor(async () => expect(await stateOf(text)).toEqual({ state: "spam" }), { timeout: 60_000, interval: 200 });
  expect(await page()).not.toContain(text);
  expect((await ask(portal.address, answer.headers.location ?? "")).text).toContain("wird geprüft");
});
