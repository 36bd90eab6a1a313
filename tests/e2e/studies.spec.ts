import { readFileSync } from "node:fs";
import { pathTo } from "#lib/addresses";
import { db } from "#lib/db";
import { expect, test } from "#tests/support/playwright";
import { signedIn } from "#tests/support/sign-in";
import { aStudy } from "#tests/support/studies";

test.use({ javaScriptEnabled: false });

const slug = "rueckruf-oder-warteschleife";
const pdf = readFileSync(new URL("../../prisma/sample/media/was-ein-nein-kostet.pdf", import.meta.url));

test("a reader sees what was found with its figures, how and of how many, and how it is cited", async ({ page }) => {
  await page.goto(pathTo("studies", "de"));
  const study = page.locator('[href="/studien/rueckruf-oder-warteschleife"]');
  await page.getByRole("link", { name: "Rückruf oder Warteschleife?" }).and(study).click();
  const finding = page.getByRole("figure").filter({ hasText: "Mehr als die Hälfte" });
  await expect(finding.getByRole("img", { name: /Balken zum Befund/ })).toBeVisible();
  await expect(finding).toContainText("n = 1.204");
  await finding.getByText("Zahlen als Tabelle").click();
  await expect(finding.getByRole("row", { name: /Zurückgerufen werden/ })).toContainText("58 %");
  const record = page.getByRole("region", { name: "Zur Studie" });
  for (const said of ["Telefonische Befragung", "1.204", "12. Januar 2026 bis 6. Februar 2026", "CC BY 4.0"])
    await expect(record).toContainText(said);
  await expect(page.getByRole("region", { name: "Zitieren" })).toContainText(
    "Ellwanger, M. und Petrak, J. (2026): Rückruf oder Warteschleife?",
  );
});

test("file, citations and data have addresses of their own, and are sent as what they are", async ({ page, request }) => {
  await page.goto(pathTo("study", "de", { slug }));
  const link = page.getByRole("link", { name: /Ganze Studie herunterladen \(PDF, 4 Seiten, 3 kB\)/ });
  const address = (await link.getAttribute("href")) ?? "";
  const file = await request.get(address);
  expect([
    file.status(),
    file.headers()["content-type"],
    file.headers()["content-disposition"],
    file.headers()["x-content-type-options"],
  ]).toEqual([200, "application/pdf", "attachment", "nosniff"]);
  const part = await request.get(address, { headers: { range: "bytes=0-4" } });
  expect([part.status(), await part.text()]).toEqual([206, "%PDF-"]);
  const bibtex = await request.get(pathTo("citation", "de", { slug, format: "bib" }));
  expect(bibtex.headers()["content-type"]).toContain("application/x-bibtex");
  expect(await bibtex.text()).toContain("@techreport{rueckruf-oder-warteschleife,");
  expect(await (await request.get(pathTo("citation", "de", { slug, format: "ris" }))).text()).toContain("AU  - Ellwanger, Mara\r\n");
  expect((await request.get(`/studien/${slug}/zitat.exe`)).status()).toBe(404);
  await page.getByText("Zahlen als Tabelle").first().click();
  const data = await page.getByRole("link", { name: "Daten als CSV" }).first().getAttribute("href");
  expect(await (await request.get(data ?? "")).text()).toContain('"Zurückgerufen werden","49","58"');
});

test("an editor types a study, a faulty field comes back beside its problem, and tables are taken as a spreadsheet writes them", async ({
  browser,
  portal: { address },
}) => {
  const { page } = await signedIn(browser, address, "editor");
  await page.goto(pathTo("newStory", "de"));
  await page.getByRole("button", { name: "Studie beginnen" }).click();
  await page.getByRole("link", { name: "Angaben, Befunde und PDF" }).click();
  await page.getByLabel("Methode").fill("Gezählt und gefragt.");
  await page.getByLabel("DOI").fill("keine");
  await page.getByRole("button", { name: "Speichern" }).click();
  await expect(page.getByText("Eine DOI beginnt mit")).toBeVisible();
  await expect(page.getByLabel("Methode")).toHaveValue("Gezählt und gefragt.");
  await page.getByLabel("DOI").fill("https://doi.org/10.5555/eins");
  await page.getByLabel("Fallzahl").fill("1.204");
  await page.getByRole("button", { name: "Speichern" }).click();
  await expect(page.getByRole("status")).toHaveText("Die Angaben sind gespeichert.");
  await expect(page.getByLabel("DOI")).toHaveValue("10.5555/eins");

  await page.getByLabel("Was gefunden wurde, in einem Satz").fill("Viele warten nicht gern");
  await page.getByLabel("Tabelle", { exact: true }).fill("Was;Anteil\nGern;viel");
  await page.getByRole("button", { name: "Befund anlegen" }).click();
  await expect(page.getByText("Zeile 2 („viel“): Das ist keine Zahl.")).toBeVisible();
  await expect(page.getByLabel("Was gefunden wurde, in einem Satz")).toHaveValue("Viele warten nicht gern");
  const windows = Buffer.from("Was;Anteil\r\nÜberhaupt nicht;58,5\r\n", "latin1");
  await page.getByLabel("Oder eine CSV-Datei").setInputFiles({ name: "zahlen.csv", mimeType: "text/csv", buffer: windows });
  await page.getByRole("button", { name: "Befund anlegen" }).click();
  await expect(page.getByRole("status")).toHaveText("Der Befund ist gespeichert.");
  await expect(page.getByText("Überhaupt nicht").first()).toBeVisible();

  await page
    .getByLabel("PDF", { exact: true })
    .setInputFiles({ name: "bild.pdf", mimeType: "application/pdf", buffer: Buffer.from("GIF89a") });
  await page.getByRole("button", { name: "PDF hochladen" }).click();
  await expect(page.getByText("Das ist kein PDF.")).toBeVisible();
  await page.getByLabel("PDF", { exact: true }).setInputFiles({ name: "nein.pdf", mimeType: "application/pdf", buffer: pdf });
  await page.getByRole("button", { name: "PDF hochladen" }).click();
  await expect(page.getByRole("link", { name: "nein.pdf (2 Seiten, 2 kB)" })).toBeVisible();
});

test("a finding stands in another story as long as its study is public", async ({ browser, portal: { address } }) => {
  const study = await aStudy({ title: "Wer wartet, zählt" });
  const { page } = await signedIn(browser, address, "editor");
  await page.goto(pathTo("newStory", "de"));
  await page.getByRole("button", { name: "Bericht beginnen" }).click();
  await page.getByLabel("Text", { exact: true }).fill(`Vorher.\n\n::: befund ${study.findingId}\n:::`);
  await page.getByRole("button", { name: "Speichern", exact: true }).click();
  const [, id = ""] = /beitraege\/([^/?]+)/.exec(page.url()) ?? [];
  await page.goto(pathTo("preview", "de", { id }));
  await expect(page.getByRole("link", { name: "Wer wartet, zählt" })).toBeVisible();
  await db.story.update({ where: { id: study.id }, data: { state: "taken_down", takenDownAt: new Date() }, select: { id: true } });
  await page.reload();
  await expect(page.getByText("Vorher.")).toBeVisible();
  await expect(page.getByRole("link", { name: "Wer wartet, zählt" })).toHaveCount(0);
});
