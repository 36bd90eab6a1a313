import { expect, test } from "vitest";
import { db } from "#lib/db";
import { saveOrganisation, savePerson } from "#lib/people/administration/commands";
import { deskPeople } from "#lib/people/administration/queries";
import { organisationFields, personFields } from "#lib/people/administration/schema";
import { aWriter } from "#tests/support/accounts";

const none = new Uint8Array();
const idOf = (saved: Awaited<ReturnType<typeof savePerson>>) => (typeof saved === "string" ? saved : saved.id);

test("a person is made with an address, and keeps it under another name", async () => {
  const editor = await aWriter("editor");
  const id = idOf(await savePerson(null, personFields.parse({ name: "Änne Groß" }), none, editor));
  await savePerson(id, personFields.parse({ name: "Änne Klein", bio: "Schreibt." }), none, editor);
  const person = await db.person.findUnique({ where: { id }, select: { slug: true, name: true, bio: true } });
  expect(person).toEqual({ slug: "aenne-gross", name: "Änne Klein", bio: "Schreibt." });
  const twin = idOf(await savePerson(null, personFields.parse({ name: "Änne Groß" }), none, editor));
  expect(await db.person.findUnique({ where: { id: twin }, select: { slug: true } })).not.toEqual({ slug: "aenne-gross" });
});

test("an organisation is made and changed, and what was emptied is empty", async () => {
  const editor = await aWriter("editor");
  const given = { name: "Haus am Markt", phone: "+49 341 1234", website: "https://haus.example" };
  const id = idOf(await saveOrganisation(null, organisationFields.parse(given), editor));
  await saveOrganisation(id, organisationFields.parse({ ...given, phone: "" }), editor);
  expect(await db.organisation.findUnique({ where: { id }, select: { phone: true, website: true } })).toEqual({
    phone: null,
    website: "https://haus.example",
  });
});

test("authors neither see the lists nor change anybody, and who is not there is not found", async () => {
  const [author, editor] = [await aWriter("author"), await aWriter("editor")];
  expect(await deskPeople(author)).toBeNull();
  expect(await savePerson(null, personFields.parse({ name: "Ich" }), none, author)).toBe("not-allowed");
  expect(await saveOrganisation(null, organisationFields.parse({ name: "Wir" }), author)).toBe("not-allowed");
  expect(await savePerson("0000000000000000", personFields.parse({ name: "Ich" }), none, editor)).toBe("not-found");
  expect(await savePerson(null, personFields.parse({ name: "Ich", organisationId: "0000000000000000" }), none, editor)).toBe("not-found");
  expect(await savePerson(null, personFields.parse({ name: "Ich" }), new Uint8Array([1, 2, 3]), editor)).toBe("not-a-picture");
});

test.each([
  { name: "" },
  { name: "x", website: "javascript:alert(1)" },
  { name: "x", callAddress: "data:text/html,x" },
  { name: "x", email: "a@b, c@d" },
])("%j is no contact card", (fields) => {
  expect(organisationFields.safeParse(fields).success).toBe(false);
});
