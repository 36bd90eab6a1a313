import { expect, test } from "vitest";
import { db } from "#lib/db";
import { findForeignFilm, showsForeignFilms } from "#lib/videos/queries";
import { aForeignFilm } from "#tests/support/films";

test("the privacy notice names YouTube and Vimeo while a film that readers can see lies there, and not longer", async () => {
  expect(await showsForeignFilms()).toBe(false);
  const { id } = await aForeignFilm("vimeo", "76979871");
  expect(await showsForeignFilms()).toBe(true);
  await db.story.update({ where: { id }, data: { state: "taken_down", takenDownAt: new Date() }, select: { id: true } });
  expect(await showsForeignFilms()).toBe(false);
});

test("what is posted as a film and is no name of one does not reach the database", async () => {
  for (const id of ["", "\0", "a\0b"]) expect(await findForeignFilm(id)).toBeNull();
});
