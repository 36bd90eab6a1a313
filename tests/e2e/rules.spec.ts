// The rule lab, without script: what a rule would have done is seen before it counts.
import type { Page } from "@playwright/test";
import { addressOf, pathTo } from "#lib/addresses";
import { db } from "#lib/db";
import { newId } from "#lib/id";
import { aComment, aStory } from "#tests/support/factories";
import { expect, test } from "#tests/support/playwright";
import { signedIn } from "#tests/support/sign-in";

test.use({ javaScriptEnabled: false });

// Tests share the portal: each looks for a word that no other knows.
const aWord = () => `Klunker${newId().replace(/[^a-z]/g, "")}`;

test("a moderator sees the false alarms of a rule, lets it run on trial, switches it on, and it holds the next comment by name", async ({
  browser,
  page: reader,
  portal,
}) => {
  const word = aWord();
  const story = await aStory();
  await aComment({
    storyId: story.id,
    state: "approved",
    text: `Meine Oma trug Sonntags${word.toLowerCase()}schmuck.`,
    authorName: "Enkelin",
  });
  await aComment({ storyId: story.id, state: "spam", text: `Billige ${word}e hier!`, authorName: "Händler" });
  const { page, account } = await signedIn(browser, portal.address, "moderator");

  // Tried: nothing counts yet.
  await page.goto(pathTo("rules", "de"));
  await page.getByRole("link", { name: "Neue Regel" }).click();
  await page.getByLabel("Wort oder Wendung").fill(word);
  await page.getByLabel("Vergleich").selectOption("auch in Zusammensetzungen");
  await page.getByLabel("Wirkung").selectOption("gesperrt");
  await page.getByRole("button", { name: "Ausprobieren" }).click();
  await expect(page.getByRole("heading", { name: "1 zu Unrecht" })).toBeVisible();
  await expect(page.getByText(`Meine Oma trug Sonntags${word.toLowerCase()}schmuck.`)).toBeVisible();
  await expect(page.getByRole("heading", { name: "1 zu Recht" })).toBeVisible();
  await expect(page.getByText(`Billige ${word}e hier!`)).toBeVisible();
  expect(await db.filterRule.count({ where: { term: word } })).toBe(0);

  // On trial: noted, and nothing else.
  await page.getByRole("button", { name: "Auf Probe laufen lassen" }).click();
  await expect(page.getByRole("status")).toContainText("läuft auf Probe mit");
  await post(
    reader,
    addressOf(story),
    `Danke für den Beitrag. Mein Vater hatte ein ${word} auf Probe und hat es nach zwei Wochen zurückgegeben.`,
  );
  const tried = await screeningOf(
    `Danke für den Beitrag. Mein Vater hatte ein ${word} auf Probe und hat es nach zwei Wochen zurückgegeben.`,
  );
  expect(tried.findings).toContainEqual(expect.objectContaining({ reason: "ruleOnTrial", weight: 0 }));
  await page.reload();
  await expect(page.getByRole("heading", { name: "1 unentschieden" })).toBeVisible();

  // On: the next comment is held, and the desk says by which rule.
  await page.getByRole("button", { name: /^Einschalten/ }).click();
  await expect(page.getByRole("status")).toContainText("zählt ab dem nächsten Kommentar");
  await expect(page.getByText(`${account.name}`).first()).toBeVisible();
  await post(reader, addressOf(story), `Noch ein ${word} im Ernst.`);
  const caught = await screeningOf(`Noch ein ${word} im Ernst.`);
  expect(caught.verdict).not.toBe("publish");
  const weights = caught.findings.filter(({ reason }) => reason === "ruleWord").map(({ weight }) => Math.sign(weight));
  expect(weights).toEqual([1]);
  await page.goto(pathTo("deskComment", "de", { id: caught.commentId }));
  await expect(page.getByText(`Ihre Regel „${word}“ trifft zu`)).toBeVisible();
  await page.getByRole("link", { name: "Regel, Version 2" }).click();
  await expect(page.getByRole("heading", { level: 1, name: word })).toBeVisible();

  // Off again.
  await page.getByRole("button", { name: /^Ausschalten/ }).click();
  await expect(page.getByRole("status")).toContainText("ausgeschaltet");
});

test("a pattern that cannot run in steady time is refused beside its field, and nothing typed is lost", async ({ browser, portal }) => {
  const { page } = await signedIn(browser, portal.address, "moderator");
  await page.goto(pathTo("ruleLab", "de", {}, { kind: "pattern" }));
  const field = page.getByLabel("Muster", { exact: true });
  await field.fill("(kredit) .*\\1");
  await page.getByLabel("Wirkung").selectOption("anhalten");
  await page.getByRole("button", { name: "Ausprobieren" }).click();
  await expect(field).toHaveValue("(kredit) .*\\1");
  await expect(field).toHaveAccessibleDescription(/Rückverweise .* nicht erlaubt/);
  await expect(page.getByLabel("Wirkung")).toHaveValue("hold");
  await expect(page.getByRole("button", { name: "Sofort einschalten" })).toHaveCount(0);

  // In linear time, but with so large a factor that somebody could make use of it: refused when tried, and when kept past the trial.
  await field.fill("(a|b)*a(a|b){20}c");
  await page.getByRole("button", { name: "Ausprobieren" }).click();
  await expect(field).toHaveAccessibleDescription(/lange zu rechnen/);
  await expect(page.getByRole("button", { name: "Sofort einschalten" })).toHaveCount(0);
  await field.fill("(a|b)c");
  await page.getByRole("button", { name: "Ausprobieren" }).click();
  await page.locator('input[type="hidden"][name="term"]').evaluate((input: HTMLInputElement) => {
    input.value = "(a|b)*a(a|b){20}c";
  });
  await page.getByRole("button", { name: "Sofort einschalten" }).click();
  await expect(field).toHaveValue("(a|b)*a(a|b){20}c");
  await expect(field).toHaveAccessibleDescription(/lange zu rechnen/);
  await expect(page.getByLabel("Wirkung")).toHaveValue("hold");
});

test("of two moderators who change a rule the second is told, and keeps what was typed", async ({ browser, portal }) => {
  const word = aWord();
  const [first, second] = await Promise.all([1, 2].map(() => signedIn(browser, portal.address, "moderator")));
  if (!first || !second) throw new Error("two were asked for");
  await first.page.goto(pathTo("ruleLab", "de", {}, { kind: "word", term: word, way: "exact", effect: "suspect" }));
  await first.page.getByRole("button", { name: "Auf Probe laufen lassen" }).click();
  await second.page.goto(first.page.url());
  await second.page.getByRole("link", { name: "Wortlaut ändern und ausprobieren" }).click();
  await second.page.getByLabel("Wort oder Wendung").fill(`${word}kram`);
  await second.page.getByRole("button", { name: "Ausprobieren" }).click();
  await first.page.getByRole("button", { name: /^Einschalten/ }).click();
  await second.page.getByRole("button", { name: "Auf Probe laufen lassen" }).click();
  await expect(second.page.getByRole("alert")).toContainText("hat jemand anderes diese Regel geändert");
  await expect(second.page.getByLabel("Wort oder Wendung")).toHaveValue(`${word}kram`);
  await second.page.getByRole("button", { name: "Auf Probe laufen lassen" }).click();
  await expect(second.page.getByRole("heading", { level: 1, name: `${word}kram` })).toBeVisible();
});

test("thresholds are tried before they hold; only administrators see them, only moderators see rules", async ({ browser, portal }) => {
  const { page } = await signedIn(browser, portal.address, "administrator");
  await page.goto(pathTo("deskSettings", "de"));
  await page.getByRole("link", { name: "Schwellen des Filters" }).click();
  await page.getByLabel("Anhalten ab").fill("95");
  await page.getByLabel("Werbung ab").fill("20");
  await page.getByRole("button", { name: "Ausprobieren" }).click();
  await expect(page.getByText("Bitte nennen Sie zwei Zahlen")).toBeVisible();
  await page.getByLabel("Werbung ab").fill("97,5");
  await page.getByRole("button", { name: "Ausprobieren" }).click();
  await expect(page.getByRole("heading", { name: "Was sich geändert hätte" })).toBeVisible();
  await expect(page.getByRole("button", { name: "So übernehmen" })).toBeVisible();

  const author = await signedIn(browser, portal.address, "author");
  for (const place of ["rules", "ruleLab", "deskPolicy"] as const) {
    expect((await author.page.goto(pathTo(place, "de")))?.status()).toBe(403);
  }
  const moderator = await signedIn(browser, portal.address, "moderator");
  expect((await moderator.page.goto(pathTo("deskPolicy", "de")))?.status()).toBe(403);
});

async function post(page: Page, address: string, text: string): Promise<void> {
  await page.goto(address);
  await page.getByLabel("Ihr Kommentar").fill(text);
  await page.getByLabel("Name", { exact: true }).fill("Ada");
  await page.getByRole("button", { name: "Absenden" }).click();
  await expect(page.getByRole("status")).toContainText("wird geprüft");
}

const screeningOf = (source: string) =>
  db.screening.findFirstOrThrow({
    where: { comment: { source } },
    select: { commentId: true, verdict: true, findings: { select: { reason: true, weight: true } } },
  });
