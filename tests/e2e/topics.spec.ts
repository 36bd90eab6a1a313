// Topics: read without script, composed by buttons without script, by keyboard and by dragging with it.
import { addressOf, pathTo } from "#lib/addresses";
import { db } from "#lib/db";
import { chaptersOfEachKind } from "#tests/support/chapters";
import { aStory, aTopic } from "#tests/support/factories";
import { expect, test } from "#tests/support/playwright";
import { signedIn, type Visitor } from "#tests/support/sign-in";

const topic = pathTo("topic", "de", { slug: "der-brief-vom-automaten" });

/** A draft of a topic with three chapters whose titles are theirs alone. */
async function aDraft() {
  const { id } = await aStory({ state: "draft" });
  const titles = ["Eins", "Zwei", "Drei"].map((name) => `${name} ${id}`);
  const chapters = [];
  for (const title of titles) chapters.push(await aStory({ title }));
  return { titles, draft: await aTopic(chapters, { state: "draft", title: `Thema ${id}` }) };
}

const chapterTitles = ({ page }: Visitor) => page.locator("main ol > li a").allTextContents();

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("a reader finds a topic, reads it chapter by chapter, and sees where in it a chapter stands", async ({ page }) => {
    await page.goto(pathTo("front", "de"));
    await page.getByRole("navigation", { name: "Rubriken" }).getByRole("link", { name: "Themen" }).click();
    await page.locator(`a[href="${topic}"]`, { hasText: "Der Brief vom Automaten" }).first().click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Der Brief vom Automaten");
    await expect(page.getByText("4 Kapitel")).toBeVisible();
    await page.getByRole("region", { name: "Kapitel" }).getByRole("link", { name: "Woran man ihn erkennt" }).click();
    const menu = page.getByRole("navigation", { name: "Kapitel des Themas" });
    await expect(menu).toContainText("Kapitel 1 von 4");
    await expect(menu.locator("[aria-current]")).toContainText("Woran man ihn erkennt");
    for (const place of ["2 von 4", "3 von 4", "4 von 4"]) {
      await page.getByRole("link", { name: "Nächstes Kapitel" }).click();
      await expect(menu).toContainText(`Kapitel ${place}`);
    }
    await expect(page.getByRole("link", { name: "Nächstes Kapitel" })).toHaveCount(0);
    await page.getByRole("link", { name: "Voriges Kapitel" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Entschuldigung aus dem Speicher");
    await page.getByRole("link", { name: "Sander rechnet nach" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Sander rechnet nach");
    await expect(page.getByRole("link", { name: "Kulanz ist kein Almosen" })).toBeVisible();
  });

  test("a topic stands on one page with everything, and has a feed", async ({ page }) => {
    await page.goto(topic);
    await page.getByRole("link", { name: "Alle Kapitel auf einer Seite" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
    for (const title of ["Woran man ihn erkennt", "Nachtpost", "Entschuldigung aus dem Speicher", "Wer haftet, wenn er verspricht"])
      await expect(page.getByRole("heading", { level: 2, name: title })).toBeVisible();
    // Footnotes of one part lead to their own text.
    await page.getByRole("link", { name: "Fußnote 1", exact: true }).click();
    await expect(page.getByText("2024 BCCRT 149")).toBeInViewport();
    const feed = await page.request.get(pathTo("topicFeed", "de", { slug: "der-brief-vom-automaten", format: "xml" }));
    expect(feed.headers()["content-type"]).toContain("application/rss+xml");
    expect((await feed.text()).match(/<item>/g)).toHaveLength(4);
  });

  test("on one page every kind of chapter is complete, or says where it continues", async ({ page }) => {
    const chapters = await chaptersOfEachKind();
    const { slug } = await aTopic(Object.values(chapters));
    await page.goto(pathTo("wholeTopic", "de", { slug }));
    const chapter = (number: number) => page.getByRole("region", { name: `Kapitel ${number}`, exact: false });
    const continues = (at: Parameters<typeof addressOf>[0]) => new URL(page.url()).host + addressOf(at);
    await expect(chapter(1)).toContainText("Korrigiert am 21. November 2026: Es waren 58.");
    await expect(chapter(2)).toContainText(`Den Film sehen Sie hier: ${continues(chapters.film)}`);
    await expect(chapter(3).getByRole("region", { name: "Im Gespräch" })).toContainText("Vermieterin, Am Ziegelhof");
    await expect(chapter(3)).toContainText("Ich rufe Sie am Freitag an.");
    await expect(chapter(4)).toContainText(`Die Umfrage steht hier: ${continues(chapters.open)}`);
    await expect(chapter(4).getByRole("radio")).toHaveCount(0);
    await expect(chapter(5)).toContainText("Nicht repräsentativ");
    await expect(chapter(5).getByRole("img", { name: /Wie schnell soll jemand antworten/ })).toBeVisible();
    await expect(chapter(6).getByRole("heading", { name: "Mehr als die Hälfte" })).toBeVisible();
    await expect(chapter(6)).toContainText("CC BY 4.0");
    await expect(chapter(6)).toContainText(continues(chapters.study));
  });

  test("an editorial names its edition, the cover story, and more on the matter", async ({ page }) => {
    await page.goto(pathTo("article", "de", { slug: "mit-freundlichen-gruessen-niemand" }));
    const box = page.getByRole("complementary", { name: "Titelbeitrag dieser Ausgabe" });
    await expect(box).toContainText("Ausgabe 4/2026 vom");
    await expect(box.getByRole("link")).toHaveText([
      "Ein Mittelständler stellt das Formular ab",
      "Der Ton macht die Kündigung",
      "Der Brief vom Automaten",
    ]);
  });

  test("an editor begins a topic, gives it chapters with buttons, takes one back, and the gate lets it out", async ({
    browser,
    page,
    portal,
  }) => {
    const editor = await signedIn(browser, portal.address, "editor");
    const [first, second] = [await aStory(), await aStory()];
    await db.story.update({ where: { id: first.id }, data: { title: `Erstes ${first.id}` } });
    await db.story.update({ where: { id: second.id }, data: { title: `Zweites ${second.id}` } });
    const desk = editor.page;
    await desk.goto(pathTo("newStory", "de"));
    await desk.getByRole("button", { name: "Top-Thema beginnen" }).click();
    await desk.getByLabel("Titel", { exact: true }).fill(`Quittungen ${first.id}`);
    await desk.getByLabel("Vorspann").fill("Was bleibt, wenn bezahlt ist.");
    await desk.getByRole("button", { name: "Speichern und veröffentlichen" }).click();
    await expect(desk.getByRole("alert")).toContainText("Ein Top-Thema braucht mindestens ein öffentliches Kapitel.");
    await desk.getByRole("link", { name: "Kapitel ordnen" }).click();
    for (const { id } of [first, second]) {
      await desk.getByLabel("Titel enthält").fill(id);
      await desk.getByRole("button", { name: "Suchen" }).click();
      await desk.getByRole("button", { name: /^hinzufügen/ }).click();
      await expect(desk.getByRole("status")).toContainText("Hinzugefügt");
    }
    await desk.getByRole("button", { name: `nach oben: Zweites ${second.id}` }).click();
    expect(await chapterTitles(editor)).toEqual([`Zweites ${second.id}`, `Erstes ${first.id}`]);
    await desk.getByRole("button", { name: /^Rückgängig machen/ }).click();
    expect(await chapterTitles(editor)).toEqual([`Erstes ${first.id}`, `Zweites ${second.id}`]);
    await expect(desk.getByText("2 von 2 Kapiteln öffentlich")).toBeVisible();
    const { id } = await db.story.findFirstOrThrow({ where: { title: `Quittungen ${first.id}` }, select: { id: true } });
    await desk.goto(pathTo("deskStory", "de", { id }));
    await desk.getByRole("button", { name: "Speichern und veröffentlichen" }).click();
    await desk.getByRole("link", { name: "Auf der Seite ansehen" }).click();
    await expect(desk.getByRole("region", { name: "Kapitel" }).getByRole("heading", { level: 3 })).toHaveCount(2);
    await page.goto(addressOf(second));
    await expect(page.getByRole("navigation", { name: "Kapitel des Themas" })).toContainText("Kapitel 2 von 2");
  });
});

test("chapters are put into order with the keyboard alone, and what happens is said", async ({ browser, portal }) => {
  const editor = await signedIn(browser, portal.address, "editor", { script: true });
  const { titles, draft } = await aDraft();
  const [one = "", two, three] = titles;
  await editor.page.goto(pathTo("deskChapters", "de", { id: draft.id }));
  const grip = editor.page.getByRole("button", { name: `„${one}“ verschieben` });
  await grip.focus();
  await editor.page.keyboard.press("Space");
  await expect(editor.page.getByText(`„${one}“ aufgenommen, Platz 1 von 3.`)).toBeAttached();
  await editor.page.keyboard.press("ArrowDown");
  await expect(grip).toBeFocused();
  await editor.page.keyboard.press("Escape");
  expect(await chapterTitles(editor)).toEqual([one, two, three]);
  for (const key of ["Space", "ArrowDown", "ArrowDown", "Space"]) await editor.page.keyboard.press(key);
  await expect(editor.page.getByText("Die neue Reihenfolge gilt.")).toBeVisible();
  await editor.page.reload();
  expect(await chapterTitles(editor)).toEqual([two, three, one]);
});

test("chapters are put into order by dragging", async ({ browser, portal }) => {
  const editor = await signedIn(browser, portal.address, "editor", { script: true });
  const { titles, draft } = await aDraft();
  const [one, two, three] = titles;
  await editor.page.goto(pathTo("deskChapters", "de", { id: draft.id }));
  const rows = editor.page.locator("main ol > li");
  await rows.nth(2).dragTo(rows.nth(0));
  await expect(editor.page.getByText("Die neue Reihenfolge gilt.")).toBeVisible();
  await editor.page.reload();
  expect(await chapterTitles(editor)).toEqual([three, one, two]);
});
