// What was typed at the desk is still there when it is refused, with the problem beside its field; without script.
import { pathTo } from "#lib/addresses";
import { db } from "#lib/db";
import { newId } from "#lib/id";
import { anAccount, aWriter } from "#tests/support/accounts";
import { aStory } from "#tests/support/factories";
import { expect, test } from "#tests/support/playwright";
import { signedIn } from "#tests/support/sign-in";
import { asker, headersOf, template } from "#tests/support/story-rights";

test.use({ javaScriptEnabled: false });

test("an answer to a proposal that cannot be sent so is still there", async ({ browser, portal: { address } }) => {
  const { page } = await signedIn(browser, address, "editor");
  const id = newId();
  const said = { name: "Ada", email: `${id}@example.org`, title: `Am Telefon ${id}`, text: "Ich habe zugehört." };
  await db.pitch.create({ data: { id, state: "open", locale: "de", probability: 0.1, receivedAt: new Date(), ...said } });
  await page.goto(pathTo("deskPitches", "de"));
  const row = page.getByRole("listitem").filter({ hasText: said.title });
  const answer = row.getByRole("textbox");
  await answer.evaluate((area) => area.removeAttribute("maxlength"));
  const long = "Leider nicht. ".repeat(200);
  await answer.fill(long);
  await row.getByRole("button", { name: "Ablehnen" }).click();
  await expect(answer).toHaveAccessibleDescription(/Höchstens 2000 Zeichen/);
  await expect(answer).toHaveValue(long);
  expect(await db.pitch.count({ where: { id, state: "open" } })).toBe(1);
});

test("a changed account that cannot be kept so is still there as it was filled in", async ({ browser, portal: { address } }) => {
  const { page } = await signedIn(browser, address, "administrator");
  const taken = await anAccount("author", { personId: await aPerson() });
  const other = await anAccount("author", { personId: await aPerson() });
  await page.goto(pathTo("deskAccounts", "de", {}, { search: other.email }));
  const row = page.getByRole("listitem").filter({ hasText: other.email });
  await row.getByText("Ändern").click();
  await row.getByLabel("Name", { exact: true }).fill("Ines Brandt");
  const person = row.getByLabel("Person auf der Website");
  await person.evaluate((select, value) => select.append(new Option("Schon vergeben", value, true, true)), taken.personId ?? "");
  await row.getByRole("button", { name: "Speichern" }).click();
  await expect(person).toHaveAccessibleDescription(/hat schon einen Zugang/);
  await expect(row.getByLabel("Name", { exact: true })).toHaveValue("Ines Brandt");
});

test("where accounts are many an administrator finds one by letters of its address", async ({ browser, portal: { address } }) => {
  const { page } = await signedIn(browser, address, "administrator");
  const other = await anAccount("author");
  await page.goto(pathTo("deskAccounts", "de", {}, { search: newId() }));
  await expect(page.getByText("Kein Zugang passt dazu.")).toBeVisible();
  await page.getByLabel("Name oder Adresse").fill(other.email.slice(0, 12).toUpperCase());
  await page.getByRole("button", { name: "Zugang suchen" }).click();
  await expect(page.getByLabel("Name oder Adresse")).toHaveValue(other.email.slice(0, 12).toUpperCase());
  await expect(page.getByRole("listitem").filter({ hasText: other.email })).toBeVisible();
});

test("a text in a form that the portal does not know is refused in words, and nothing is lost or changed", async ({
  portal: { address },
}) => {
  const editor = await aWriter("editor");
  const { id, title } = await aStory({ state: "draft" });
  const who = await asker(editor, address);
  const path = pathTo("deskStory", "de", { id });
  const form = await template(address, path, who, /name="standfirst"/);
  const body = new FormData();
  const fields = { ...form, authorId: editor.personId ?? "", title: "Neu getippt", document: '{"version":2,"type":"doc","content":[]}' };
  for (const [name, value] of Object.entries({ ...fields, form: "report", label: "none", locale: "de", intent: "save" }))
    body.set(name, value);
  const answer = await fetch(address + path, { method: "POST", headers: headersOf(address, who), body, redirect: "manual" });
  const page = await answer.text();
  expect([answer.status, page.includes("Neu getippt"), page.includes('role="alert"')]).toEqual([200, true, true]);
  expect(await db.story.findUnique({ where: { id }, select: { title: true } })).toEqual({ title });
});

async function aPerson(): Promise<string> {
  const id = newId();
  await db.person.create({ data: { id, slug: `person-${id}`, name: `Person ${id}` }, select: { id: true } });
  return id;
}
