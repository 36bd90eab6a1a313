import type { APIRequestContext, Page } from "@playwright/test";
import { db } from "#lib/db";
import { mediaAddress } from "#lib/media/picture";
import { makePreviewLink } from "#lib/publishing/previews/commands";
import { aWriter } from "#tests/support/accounts";
import { aStory } from "#tests/support/factories";
import { pixels } from "#tests/support/pictures";
import { expect, test } from "#tests/support/playwright";
import { signedIn } from "#tests/support/sign-in";

const file = async (name: string, width = 1200, height = 800, background = "#1f5a53") => ({
  name,
  mimeType: "image/png",
  buffer: await pixels(width, height, background),
});
const noPicture = { name: "rechnung.jpg", mimeType: "image/jpeg", buffer: Buffer.from("%PDF-1.7 keine Rechnung") };
const idIn = (page: Page) => new URL(page.url()).pathname.split("/").at(-1) ?? "";
const fileOf = async (id: string) => mediaAddress((await db.media.findUniqueOrThrow({ where: { id }, select: { file: true } })).file);
const statusOf = async (request: APIRequestContext, address: string) => (await request.get(address)).status();

test("without script a guest uploads by a plain form and describes the picture, and no other guest finds it", async ({
  browser,
  portal,
  request,
}) => {
  const guest = await signedIn(browser, portal.address, "guest_author");
  await guest.page.goto("/redaktion/medien");
  await guest.page.getByLabel("Bilddateien").setInputFiles(await file("amt.png"));
  await guest.page.getByRole("button", { name: "Hochladen", exact: true }).click();
  await expect(guest.page.getByRole("status")).toHaveText(/Nun fehlt nur noch/);
  const place = guest.page.url();
  const id = idIn(guest.page);
  await guest.page.getByLabel("Alternativtext").fill("Ein Amt am Abend");
  await guest.page.getByLabel("Nachweis").fill("Foto: Nele Akyol");
  await guest.page.getByLabel("Letzter Tag der Lizenz").fill("2031-05-31");
  await guest.page.getByRole("button", { name: "Angaben speichern" }).click();
  await expect(guest.page.getByRole("status")).toHaveText("Gespeichert.");
  await expect(guest.page.getByRole("heading", { level: 1, name: "Ein Amt am Abend" })).toBeVisible();

  const stranger = await signedIn(browser, portal.address, "guest_author");
  expect((await stranger.page.goto(place))?.status()).toBe(404);
  await stranger.page.goto("/redaktion/medien");
  await expect(stranger.page.getByText("Hier ist noch kein Bild.")).toBeVisible();
  const address = await fileOf(id);
  expect([
    await statusOf(guest.page.request, address),
    await statusOf(stranger.page.request, address),
    await statusOf(request, address),
  ]).toEqual([200, 404, 404]);
});

test("without script several files come at once, and what is no picture is refused in words", async ({ browser, portal }) => {
  const editor = await signedIn(browser, portal.address, "editor");
  await editor.page.goto("/redaktion/medien");
  await editor.page.getByLabel("Bilddateien").setInputFiles([await file("eins.png"), noPicture, await file("zwei.png")]);
  await editor.page.getByRole("button", { name: "Hochladen", exact: true }).click();
  await expect(editor.page.getByRole("status")).toHaveText("2 Bilder sind in der Mediathek.");
  await expect(editor.page.getByRole("alert").filter({ hasText: "Nicht alle" })).toContainText("Das ist kein Bild, das wir lesen können");
});

test("pictures are dragged and pasted into the library, each with its own progress and its own refusal", async ({ browser, portal }) => {
  const { page } = await signedIn(browser, portal.address, "author", { script: true });
  await page.goto("/redaktion/medien");
  await expect(page.getByText("Hierher ziehen oder einfügen")).toBeVisible();
  const bytes = [...(await pixels(900, 600))];
  await page.evaluate((given) => {
    const carry = (...files: File[]) => {
      const data = new DataTransfer();
      for (const each of files) data.items.add(each);
      return data;
    };
    const picture = (name: string) => new File([new Uint8Array(given)], name, { type: "image/png" });
    const target = document.querySelector("form.upload");
    const dragged = carry(picture("gezogen.png"), new File(["%PDF-1.7"], "rechnung.jpg", { type: "image/jpeg" }));
    target?.dispatchEvent(new DragEvent("drop", { dataTransfer: dragged, bubbles: true, cancelable: true }));
    document.dispatchEvent(new ClipboardEvent("paste", { clipboardData: carry(picture("kopiert.png")) }));
  }, bytes);
  const progress = page.getByRole("list", { name: "Fortgang" });
  await expect(progress.getByRole("listitem").filter({ hasText: "gezogen.png" })).toContainText("ist in der Mediathek");
  await expect(progress.getByRole("listitem").filter({ hasText: "kopiert.png" })).toContainText("ist in der Mediathek");
  await expect(progress.getByRole("listitem").filter({ hasText: "rechnung.jpg" })).toContainText("Das ist kein Bild");
  await page.getByRole("link", { name: "Beschreiben: kopiert.png" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "kopiert.png" })).toBeVisible();
});

test("the focal point is set by pointer and by keyboard, and readers' pages keep it in sight", async ({
  browser,
  portal,
  page: reader,
}) => {
  const { page } = await signedIn(browser, portal.address, "editor", { script: true });
  const story = await aStory();
  await page.goto("/redaktion/medien");
  await page.getByLabel("Bilddateien").setInputFiles(await file("hafen.png"));
  await page.getByRole("button", { name: "Hochladen", exact: true }).click();
  await page.getByRole("link", { name: "Beschreiben: hafen.png" }).click();
  await page.waitForURL(/medien\/[0-9a-z]{16}/);
  await db.story.update({ where: { id: story.id }, data: { pictureId: idIn(page) }, select: { id: true } });

  const stage = page.locator(".frame");
  const { width = 0, height = 0 } = (await stage.boundingBox()) ?? {};
  await stage.click({ position: { x: width * 0.3, y: height * 0.5 } });
  await expect(page.getByLabel("von links")).toHaveValue("30");
  await page.getByLabel("von oben").focus();
  for (let step = 0; step < 20; step++) await page.keyboard.press("ArrowUp");
  await expect(page.getByLabel("von oben")).toHaveValue("70");
  await page.getByRole("button", { name: "Ausschnitt speichern" }).click();
  await expect(page.getByRole("status").filter({ hasText: "Der Ausschnitt ist gespeichert." })).toBeVisible();

  await reader.goto(`/artikel/${story.slug}`);
  const picture = reader.locator(".hero img");
  await expect(picture).toHaveClass("focus-x-30 focus-y-70");
  expect(await picture.evaluate((each) => getComputedStyle(each).objectPosition)).toBe("30% 70%");
});

test("a picture is chosen in the story, replaced everywhere at once, and gone for readers within a second of the takedown", async ({
  browser,
  portal,
  page: reader,
  request,
}) => {
  const { page } = await signedIn(browser, portal.address, "editor", { script: true });
  const story = await aStory();
  const name = `Leuchtturm ${story.id}`;
  await page.goto("/redaktion/medien");
  await page.getByLabel("Bilddateien").setInputFiles(await file(`${name}.png`));
  await page.getByRole("button", { name: "Hochladen", exact: true }).click();
  await expect(page.getByText("ist in der Mediathek")).toBeVisible();

  await page.goto(`/redaktion/beitraege/${story.id}`);
  await page.getByRole("link", { name: "Aus der Mediathek wählen" }).click();
  await page.getByRole("searchbox", { name: "Suchen" }).fill(name);
  await page.getByRole("button", { name: "Suchen" }).click();
  await page.getByRole("button", { name: `„${name}.png“ wählen` }).click();
  await expect(page.getByText("Das Bild ist gespeichert.")).toBeVisible();

  const address = `/artikel/${story.slug}`;
  await reader.goto(address);
  const before = await reader.locator(".hero img").getAttribute("src");
  await page.getByRole("link", { name: "Bild", exact: true }).click();
  await page.waitForURL(/medien\/[0-9a-z]{16}/);
  await expect(page.getByRole("link", { name: "Wer zuhört, spart Zeit" })).toBeVisible();
  await page.getByLabel("Neue Bilddatei").setInputFiles(await file("neu.png", 1000, 500, "#a82c17"));
  await page.getByRole("button", { name: "Ersetzen" }).click();
  await expect(page.getByText("Überall steht nun die neue Datei.")).toBeVisible();
  await reader.goto(address);
  const picture = reader.locator(".hero img");
  const after = (await picture.getAttribute("src")) ?? "";
  expect(after).not.toBe(before);
  expect(await picture.evaluate((each) => (each instanceof HTMLImageElement ? each.naturalWidth > 0 : false))).toBe(true);
  const old = await request.get(before ?? "", { maxRedirects: 0 });
  expect([old.status(), old.headers().location]).toEqual([302, after]);

  await page.goto(`/redaktion/beitraege/${story.id}`);
  expect(await statusOf(request, after)).toBe(200);
  await page.getByLabel("Nachricht dazu").last().fill("Ein Einspruch.");
  await page.getByRole("button", { name: "Vom Netz nehmen" }).click();
  await expect(page.getByText("Der Beitrag ist nirgends mehr zu sehen.")).toBeVisible();
  expect(await statusOf(request, after)).toBe(410);
  expect(await statusOf(page.request, after)).toBe(200);
});

test("pages offer AVIF when it has been made, and every picture keeps its place without a style", async ({ page, portal: _ }) => {
  await expect(async () => {
    await page.goto("/");
    expect(await page.locator('source[type="image/avif"]').count()).toBeGreaterThan(0);
  }).toPass({ timeout: 40_000 });
  const pictures = page.locator("picture img");
  for (const picture of await pictures.all()) {
    expect([await picture.getAttribute("width"), await picture.getAttribute("height")]).not.toContain(null);
    expect(await picture.getAttribute("style")).toBeNull();
  }
  const shown = await page
    .locator("picture img")
    .first()
    .evaluate((each) => (each instanceof HTMLImageElement ? each.currentSrc : ""));
  expect(shown).toMatch(/\.(avif|webp)$/);
});

test("a preview link shows the pictures of a draft to whoever has it, and to nobody else", async ({ page, request, browser, portal }) => {
  const editor = await signedIn(browser, portal.address, "editor");
  const story = await aStory({ state: "draft" });
  await editor.page.goto(`/redaktion/medien?beitrag=${story.id}`);
  await editor.page.getByLabel("Bilddateien").setInputFiles(await file("entwurf.png"));
  await editor.page.getByRole("button", { name: "Hochladen", exact: true }).click();
  await editor.page.getByRole("button", { name: "Für den Beitrag verwenden" }).click();
  await expect(editor.page.getByText("Das Bild ist gespeichert.")).toBeVisible();

  const made = await makePreviewLink(story.id, 7, await aWriter("editor"));
  if (typeof made === "string") throw new Error(made);
  await page.goto(new URL(made.address).pathname);
  const picture = page.locator(".hero img");
  await expect(picture).toBeVisible();
  const address = (await picture.getAttribute("src")) ?? "";
  const [bare = ""] = address.split("?");
  expect([await statusOf(request, address), await statusOf(request, bare), await statusOf(request, `${address}0`)]).toEqual([
    200, 404, 404,
  ]);
});
