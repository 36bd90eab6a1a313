import { expect, test } from "vitest";
import { addCredit, addReference, moveReference, placeStory, removeCredit, removeReference } from "#lib/placing/commands";
import { placingOf } from "#lib/placing/queries";
import { placingFields } from "#lib/placing/schema";
import { saveSeries } from "#lib/series/administration/commands";
import { findDeskSeries } from "#lib/series/administration/queries";
import { findFormerSeries, publicSeries } from "#lib/series/queries";
import { takeBack } from "#lib/steps/back/commands";
import { lastStep } from "#lib/steps/queries";
import { aWriter } from "#tests/support/accounts";
import { aPerson, aSeries, aStory } from "#tests/support/factories";

const fields = (given: Record<string, string>) => placingFields.parse(given);

test("a story joins a series of its language and an edition, and leaves both", async () => {
  const [editor, story, series, english] = [await aWriter("editor"), await aStory(), await aSeries(), await aSeries({ locale: "en" })];
  expect(await placeStory(story.id, fields({ seriesId: english.id }), editor)).toBe("not-fitting");
  expect(await placeStory(story.id, fields({ seriesId: series.id, number: "4/2026", appearedOn: "2026-11-20" }), editor)).toBe("placed");
  expect(await placingOf(story.id, editor, undefined)).toMatchObject({ seriesId: series.id, edition: { number: "4/2026" } });
  expect((await publicSeries("de")).find(({ id }) => id === series.id)?.stories).toBe(1);
  expect(await placeStory(story.id, fields({}), editor)).toBe("placed");
  expect(await placingOf(story.id, editor, undefined)).toMatchObject({ seriesId: null, edition: null });
});

test("where a story stands, and a series that was made, are taken back", async () => {
  const [editor, story, other, series] = [await aWriter("editor"), await aStory(), await aStory(), await aSeries()];
  const back = async () => (await takeBack((await lastStep(editor))?.id ?? "", editor))?.outcome;
  const now = async () => {
    const placing = await placingOf(story.id, editor, undefined);
    return [placing?.seriesId, placing?.edition?.number, placing?.references.length];
  };
  await placeStory(story.id, fields({ seriesId: series.id, number: "4/2026", appearedOn: "2026-11-20" }), editor);
  await addReference(story.id, other.id, "cover", editor);
  expect(await back()).toBe("back");
  expect(await now()).toEqual([series.id, "4/2026", 0]);
  await placeStory(story.id, fields({}), editor);
  expect(await back()).toBe("back");
  expect(await now()).toEqual([series.id, "4/2026", 0]);
  const made = await saveSeries(null, { locale: "de", name: `Neu ${story.id}`, about: "" }, editor);
  expect(await back()).toBe("back");
  expect(typeof made === "string" ? made : await findDeskSeries(made.id, editor)).toBeNull();
});

test("who took part is named by what they did, apart from the authors, and can be taken back", async () => {
  const [editor, story, ada, ben] = [await aWriter("editor"), await aStory(), await aPerson(), await aPerson()];
  const now = async () => (await placingOf(story.id, editor, undefined))?.credits.map(({ role, person }) => [role, person.id]);
  expect(await addCredit(story.id, ben.id, "camera", editor)).toBe("placed");
  expect(await addCredit(story.id, ada.id, "host", editor)).toBe("placed");
  expect(await addCredit(story.id, ben.id, "host", editor)).toBe("placed");
  expect(await addCredit(story.id, ben.id, "host", editor)).toBe("placed"); // twice is once
  const all = [
    ["host", ada.id],
    ["host", ben.id],
    ["camera", ben.id],
  ];
  expect(await now()).toEqual(all);
  await removeCredit(story.id, ada.id, "host", editor);
  expect(await now()).toEqual(all.slice(1));
  expect((await takeBack((await lastStep(editor))?.id ?? "", editor))?.outcome).toBe("back");
  expect((await now())?.toSorted()).toEqual(all.toSorted());

  expect(await addCredit(story.id, ada.id, "author", editor)).toBe("not-fitting");
  expect(await addCredit(story.id, "nobody", "host", editor)).toBe("not-fitting");
  expect(await addCredit(story.id, ada.id, "camera", await aWriter("author"))).toBe("not-allowed");
});

test("an edition has a number and a date, or there is none", () => {
  const wrong = (given: Record<string, string>) => placingFields.safeParse(given).error?.issues.map(({ path }) => path[0]);
  expect(wrong({ number: "4/2026" })).toEqual(["appearedOn"]);
  expect(wrong({ appearedOn: "2026-11-20" })).toEqual(["number"]);
  expect(wrong({ number: "4/2026", appearedOn: "2026-13-40" })).toEqual(["appearedOn"]);
});

test("references keep their order; a new cover story takes the place of the old one", async () => {
  const [editor, from, a, b, c] = [await aWriter("editor"), await aStory(), await aStory(), await aStory(), await aStory()];
  const now = async () => (await placingOf(from.id, editor, undefined))?.references.map(({ role, story }) => `${role} ${story.id}`);
  await addReference(from.id, a.id, "cover", editor);
  await addReference(from.id, b.id, "more", editor);
  await addReference(from.id, c.id, "more", editor);
  await moveReference(from.id, c.id, -1, editor);
  expect(await now()).toEqual([`cover ${a.id}`, `more ${c.id}`, `more ${b.id}`]);
  await addReference(from.id, b.id, "cover", editor);
  expect(await now()).toEqual([`more ${c.id}`, `cover ${b.id}`]);
  await removeReference(from.id, c.id, editor);
  expect(await now()).toEqual([`cover ${b.id}`]);
  expect(await addReference(from.id, from.id, "more", editor)).toBe("not-fitting");
  expect(await addReference(from.id, a.id, "more", await aWriter("author"))).toBe("not-allowed");
});

test("a series that is renamed moves, and its former address leads to it; names are taken once in a language", async () => {
  const [editor, story] = [await aWriter("editor"), await aStory()];
  const name = `Reihe ${story.id}`;
  const made = await saveSeries(null, { locale: "de", name, about: "" }, editor);
  if (typeof made === "string") throw new Error(made);
  await placeStory(story.id, fields({ seriesId: made.id }), editor);
  expect(await saveSeries(null, { locale: "de", name, about: "" }, editor)).toBe("exists");
  const before = (await findDeskSeries(made.id, editor))?.slug ?? "";
  expect(await saveSeries(made.id, { locale: "de", name: `${name} neu`, about: "Anders." }, editor)).toEqual(made);
  const after = await findDeskSeries(made.id, editor);
  expect(after?.former).toEqual([{ slug: before }]);
  expect(await findFormerSeries("de", before)).toEqual({ now: after?.slug });
  expect(await saveSeries(made.id, { locale: "de", name: "!!!", about: "" }, editor)).toBe("no-name");
  expect(await saveSeries(made.id, { locale: "de", name, about: "" }, await aWriter("author"))).toBe("not-allowed");
});
