import { expect, test } from "vitest";
import { db } from "#lib/db";
import { newId } from "#lib/id";
import { organisationChoices, personChoices } from "#lib/people/choices/queries";

test("a form offers everybody, however many there are: who is missing there would lose what they are named for", async () => {
  const people = Array.from({ length: 1_200 }, (_, index) => ({
    id: newId(),
    slug: `wer-${index}`,
    name: `Wer ${index}`,
    title: "",
    bio: "",
  }));
  const houses = Array.from({ length: 1_200 }, (_, index) => ({ id: newId(), slug: `haus-${index}`, name: `Haus ${index}` }));
  await db.person.createMany({ data: people });
  await db.organisation.createMany({ data: houses });
  expect(new Set((await personChoices()).map(({ id }) => id)).isSupersetOf(new Set(people.map(({ id }) => id)))).toBe(true);
  expect(new Set((await organisationChoices()).map(({ id }) => id)).isSupersetOf(new Set(houses.map(({ id }) => id)))).toBe(true);
});
