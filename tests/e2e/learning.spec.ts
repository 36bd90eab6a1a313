// What people see of the filter: reasons at the desk, a category for the sender, and a decision that changes the next verdict elsewhere.
import { pathTo } from "#lib/addresses";
import { postComment } from "#lib/comments/commands";
import { db } from "#lib/db";
import { newId } from "#lib/id";
import { send } from "#tests/support/asking";
import { aClient, aDraft, aStory, keyOf } from "#tests/support/factories";
import { expect, ownAddress, test } from "#tests/support/playwright";
import { startPortal } from "#tests/support/portal";
import { signedIn } from "#tests/support/sign-in";

test.use({ javaScriptEnabled: false });

const advertising =
  "Online Casino Bonus: free spins ohne Einzahlung! https://a.example https://b.example https://c.example https://d.example";

const latestOf = (storyId: string) =>
  db.comment.findFirstOrThrow({
    where: { storyId },
    orderBy: { postedAt: "desc" },
    select: {
      id: true,
      state: true,
      screenings: {
        orderBy: { at: "desc" },
        take: 1,
        select: { at: true, verdict: true, findings: { select: { reason: true, detail: true } } },
      },
    },
  });

test("the desk says every reason in words, how strongly it speaks, and which rule of which version spoke", async ({ browser, portal }) => {
  const story = await aStory();
  await postComment(aDraft({ story: story.id, text: `${advertising} ${newId()}` }), { client: aClient() });
  const { id } = await latestOf(story.id);
  for (const [locale, words] of [
    [
      "de",
      [
        "Wahrscheinlichkeit für Werbung",
        /spricht (sehr )?stark für Werbung \(\+/,
        "Bekannte Wendungen, Version 2",
        /Ab \d+ % entscheidet ein Mensch/,
      ],
    ],
    [
      "en",
      [
        "probability of advertising",
        /speaks (very )?strongly for advertising \(\+/,
        "Known phrases, version 2",
        /From \d+ % on a person decides/,
      ],
    ],
  ] as const) {
    const { page } = await signedIn(browser, portal.address, "moderator");
    await page.goto(pathTo("deskComment", locale, { id }));
    await page.locator(".card-side summary").first().click();
    for (const said of words) await expect(page.locator(".card-side").getByText(said).first()).toBeVisible();
  }
});

test("the sender reads the category and never the rule, and may object once the machine admits it", async ({ page }) => {
  const story = await aStory();
  await postComment(aDraft({ story: story.id, text: `${advertising} ${newId()}`, subject: "gefüllt" }), { client: aClient() });
  const comment = await latestOf(story.id);
  expect(comment.state).toBe("spam");
  const own = pathTo("receipt", "de", { key: keyOf(comment) });
  await page.goto(own);
  await expect(page.getByRole("status")).toContainText("wird geprüft");
  await db.comment.update({ where: { id: comment.id }, data: { stateAt: new Date(Date.now() - 25 * 3_600_000) } });
  await page.goto(own);
  await expect(page.getByRole("status")).toContainText("nicht veröffentlicht");
  await expect(page.getByText("vom automatischen Filter als Werbung eingestuft")).toBeVisible();
  await expect(page.locator("main")).not.toContainText(/Gewicht|Wendungen|Wahrscheinlichkeit|Version|%/);
  await expect(page.getByRole("button", { name: "Das ist ein Irrtum" })).toBeVisible();
});

test("one press at the desk changes the next verdict within a second, in another process too", async ({ browser, portal }) => {
  test.slow();
  const other = await startPortal({
    DATABASE_URL: portal.databaseUrl,
    PORTAL_DATA: portal.dataFolder,
    PORTAL_SECRET: process.env.PORTAL_SECRET ?? "",
    TRUSTED_PROXIES: "127.0.0.1,::1",
    LOG_LEVEL: "warn",
  });
  const story = await aStory();
  // Too short to be compared with other comments: nothing but the filter's own part knows it again.
  const post = async (address: string, turn: string) => {
    const text = `Der Wasserkocher von Tante Hedwig pfeift ${turn}`;
    const headers = { "x-forwarded-for": ownAddress() };
    await send(address, pathTo("postComment", "de"), { story: story.id, parent: "", name: `Bo ${turn}`, text }, { headers });
    return latestOf(story.id);
  };
  const first = await post(other.address, "leise");
  expect(first.screenings).toMatchObject([{ verdict: "publish" }]);
  const { page } = await signedIn(browser, portal.address, "moderator");
  await page.goto(pathTo("deskComment", "de", { id: first.id }));

  let next = first;
  let turn = 0;
  const taught = async () => {
    next = await post(other.address, `zum ${++turn}. Mal`);
    return next.screenings[0]?.findings.find(({ reason }) => reason === "hereSpam")?.detail;
  };
  const words = { words: expect.stringMatching(/wasserkocher|hedwig/) };
  // While the page answers, comments go on coming in.
  const learned = () => expect.poll(taught, { intervals: [50], timeout: 20_000 }).toMatchObject(words);
  await Promise.all([learned(), page.getByRole("button", { name: "Werbung", exact: true }).click()]);
  await expect(page.locator(".said")).toContainText("Werbung");

  const decided = await db.decision.findFirstOrThrow({ where: { commentId: first.id, actor: "person" }, select: { at: true } });
  const [screening] = next.screenings;
  expect(screening?.verdict).not.toBe("publish");
  expect(screening?.findings.map(({ reason }) => reason)).not.toContain("likeSpam");
  expect((screening?.at.getTime() ?? Number.POSITIVE_INFINITY) - decided.at.getTime()).toBeLessThan(1_000);
  await page.goto(pathTo("deskComment", "de", { id: next.id }));
  await expect(page.getByText(/Steht hier oft in Werbung.*(wasserkocher|hedwig)/)).toBeVisible();
  await other.stop();
});

test("the filter's page stands at the desk, without script and on a phone, and only for those who moderate", async ({
  browser,
  portal,
}) => {
  const { page } = await signedIn(browser, portal.address, "moderator");
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto(pathTo("deskFilter", "de"));
  for (const heading of ["Filter", "Woche für Woche", "Wie sicher war er?", "Was er weiß"]) {
    await expect(page.getByRole("heading", { name: heading, exact: true })).toBeVisible();
  }
  expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(360);
  const author = await signedIn(browser, portal.address, "author");
  await author.page.goto(pathTo("deskFilter", "de"));
  await expect(author.page.getByRole("heading", { name: "Dafür haben Sie keine Berechtigung" })).toBeVisible();
});
