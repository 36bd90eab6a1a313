import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { examineKey, examineKeySoon } from "#lib/akismet/key/commands";
import { db } from "#lib/db";
import { closeQueue } from "#lib/jobs/queue";
import { soothe, startAkismet, type TestAkismet, testKey } from "#tests/support/akismet";
import { aFreshService } from "#tests/support/akismet-service";

let akismet: TestAkismet;
beforeAll(async () => {
  akismet = await startAkismet();
});
afterAll(async () => {
  await akismet.stop();
  await closeQueue();
});
beforeEach(async () => {
  soothe(akismet);
  Object.assign(process.env, { AKISMET_KEY: testKey, AKISMET_URL: akismet.url, AKISMET_TIME_LIMIT_MS: "300" });
  await aFreshService();
});

const service = () => db.akismetService.findFirstOrThrow();
/** What the log hears while `work` is done. */
async function heard(work: () => Promise<void>): Promise<string[]> {
  const lines: string[] = [];
  const ears = (["info", "error"] as const).map((level) =>
    vi.spyOn(console, level).mockImplementation((line) => void lines.push(String(line))),
  );
  await work();
  for (const ear of ears) ear.mockRestore();
  return lines;
}

test.each([
  ["the service takes", testKey, "ham", { keyState: "valid", keyProblem: null }, "Akismet takes the key"],
  ["the service refuses", "wrong", "ham", { keyState: "invalid", keyProblem: null }, "Akismet refuses the key"],
  ["nobody can examine", testKey, "breaks", { keyState: "unreachable" }, "Akismet cannot be asked about the key"],
] as const)("a key that %s is known as that, and the log says it in one line", async (_, key, mood, known, line) => {
  process.env.AKISMET_KEY = key;
  akismet.mood = mood;
  const lines = await heard(() => examineKey({ say: true }));
  expect(await service()).toMatchObject(known);
  expect(lines).toEqual([expect.stringContaining(line)]);
  expect(JSON.stringify([lines, await service()])).not.toContain(key);
});

test("the log hears of it again only when something else is true", async () => {
  await examineKey({ say: false });
  expect(await heard(() => examineKey({ say: false }))).toEqual([]);
  akismet.mood = "breaks";
  expect(await heard(() => examineKey({ say: false }))).toHaveLength(1);
});

test("the month's usage is kept, and a usage that cannot be had leaves the last one", async () => {
  await examineKey({ say: false });
  expect(await service()).toMatchObject({ usage: { limit: 10_000, usage: 512, percentage: 5.12, throttled: false }, usageProblem: null });
  akismet.usage = "nonsense";
  await examineKey({ say: false });
  expect(await service()).toMatchObject({ usage: { usage: 512 }, usageProblem: expect.stringContaining("nonsense") });
});

test("it is examined soon after a start, and nothing is when Akismet is off", async () => {
  const jobs = () => db.$queryRaw`SELECT data FROM pgboss.job WHERE name = 'akismet-key' AND singleton_key = 'start'`;
  process.env.AKISMET_KEY = "";
  await examineKeySoon();
  expect(await jobs()).toEqual([]);
  process.env.AKISMET_KEY = testKey;
  await examineKeySoon();
  await examineKeySoon();
  expect(await jobs()).toEqual([{ data: { say: true } }]);
});
