import { expect, test } from "vitest";
import { db } from "#lib/db";
import { fromMarkdown } from "#lib/documents/markdown/read";
import { standingOf as mediaStanding } from "#lib/media/standing/queries";
import { findPublicPerson } from "#lib/people/queries";
import { publishStory } from "#lib/publishing/commands";
import { takeBack } from "#lib/steps/back/commands";
import { findPublishedStory, storiesPage } from "#lib/stories/queries";
import { addSpeaker, changeSpeaker, dropApproval, moveSpeaker, recordApproval, removeSpeaker } from "#lib/talks/desk/commands";
import { talkOnDesk } from "#lib/talks/desk/queries";
import { approvalFields, newSpeaker, speakerFields } from "#lib/talks/desk/schema";
import { talksWith } from "#lib/talks/queries";
import { talkData } from "#lib/talks/structured-data";
import { beginStory, saveStory } from "#lib/writing/commands";
import { gateOf } from "#lib/writing/gate/queries";
import { storyFields } from "#lib/writing/schema";
import { aWriter } from "#tests/support/accounts";
import { anOrganisation, aPerson } from "#tests/support/factories";
import { aPicture } from "#tests/support/pictures";
import { asScript, structuredIn } from "#tests/support/structured-data";
import { aTalk, speakerCalled } from "#tests/support/talks";

const person = (id: string, given: object = {}) => newSpeaker.parse({ whom: `person ${id}`, ...given });
const approval = approvalFields.parse({ on: "2026-11-18", how: "per Mail" });
const labels = async (storyId: string) =>
  (await db.talkSpeaker.findMany({ where: { storyId }, orderBy: { position: "asc" }, select: { label: true } })).map(({ label }) => label);

test("an editor makes a talk by forms; without speakers, names at turns and approvals it is not published", async () => {
  const editor = await aWriter("editor");
  const id = await beginStory("interview", editor, "talk");
  const body = "::: frage Redaktion\nWie lange?\n::: antwort Kolbow\nBis Freitag.\n:::";
  const typed = {
    locale: "de",
    form: "interview",
    kicker: "",
    title: "Was man sagt",
    standfirst: "Ein Gespräch.",
    tags: "",
    label: "none",
    aiDisclosure: "none",
  };
  await saveStory(id, 1, storyFields.parse({ ...typed, body, authorId: editor.personId ?? "", organisationId: "" }), "", editor);
  expect(await publishStory(id, 2, editor)).toMatchObject({ lacks: ["speakers", "turns"] });

  const house = await anOrganisation({ isPublisher: false });
  const kolbow = await aPerson({ name: "Birte Kolbow" });
  expect(await addSpeaker(id, newSpeaker.parse({ whom: `organisation ${house.id}`, label: "Redaktion" }), editor)).toBe("saved");
  expect(await addSpeaker(id, person(kolbow.id), editor)).toBe("saved");
  expect(await labels(id)).toEqual(["Redaktion", "Kolbow"]);
  expect(await publishStory(id, 2, editor)).toMatchObject({ lacks: ["approvals"] });

  const { id: speaker } = await speakerCalled(id, "Kolbow");
  expect(await recordApproval(id, speaker, { ...approval, on: "2999-01-01" }, editor)).toBe("future");
  expect(await recordApproval(id, speaker, approval, editor)).toBe("saved");
  expect(await speakerCalled(id, "Kolbow")).toMatchObject({ approvedOn: new Date("2026-11-18"), recordedById: editor.id });
  expect(await publishStory(id, 2, editor)).toBe("moved");
});

test("a speaker is kept as he was when he spoke, whatever becomes of the person later", async () => {
  const editor = await aWriter("editor");
  const { id } = await aTalk({ state: "draft" });
  const house = await anOrganisation();
  const rieger = await aPerson({ name: "Anselm Rieger", organisationId: house.id });
  await db.person.update({ where: { id: rieger.id }, data: { title: "Nachtportier" }, select: { id: true } });
  expect(await addSpeaker(id, person(rieger.id), editor)).toBe("saved");
  await db.person.update({ where: { id: rieger.id }, data: { title: "Rentner", organisationId: null }, select: { id: true } });
  const { speakers = [] } = (await talkOnDesk(id, editor)) ?? {};
  expect(speakers.at(-1)).toMatchObject({ label: "Rieger", role: "Nachtportier", employer: "Werkstatt für Service" });
  expect(await changeSpeaker(id, speakers.at(-1)?.id ?? "", speakerFields.parse({ role: "Portier" }), editor)).toBe("saved");
  expect(await speakerCalled(id, "Rieger")).toMatchObject({ name: "Anselm Rieger", role: "Portier" });
});

test("words that were changed after their approval are told to whoever publishes, and so is a pull quote that nobody said", async () => {
  const editor = await aWriter("editor");
  const { id } = await aTalk({ state: "approved" });
  const body = fromMarkdown("::: frage Redaktion\nWie lange?\n::: antwort Kolbow\nBis Montag.\n:::\n\n::: kernsatz\nNie.\n:::");
  await db.story.update({ where: { id }, data: { body }, select: { id: true } });
  expect((await gateOf(id, editor))?.findings.warnings).toEqual([
    { code: "approval", about: "Kolbow" },
    { code: "quote", about: "Nie." },
  ]);
});

test("two in a talk are not called the same, nobody is in it twice, and a public talk stays complete", async () => {
  const editor = await aWriter("editor");
  const talk = await aTalk();
  const speaker = await speakerCalled(talk.id, "Kolbow");
  expect(await addSpeaker(talk.id, person(talk.person.id), editor)).toBe("same-person");
  expect(await addSpeaker(talk.id, person((await aPerson()).id, { label: "KOLBOW" }), editor)).toBe("same-name");
  expect(await removeSpeaker(talk.id, speaker.id, editor)).toBe("incomplete");
  expect(await dropApproval(talk.id, speaker.id, editor)).toBe("incomplete");
  expect(await labels(talk.id)).toEqual(["Redaktion", "Kolbow"]);
});

test("whoever writes a talk says who speaks; approvals are recorded by editors, and others change nothing", async () => {
  const [author, other, guest] = [await aWriter("author"), await aWriter("author"), await aWriter("guest_author")];
  const { id } = await aTalk({ state: "draft", createdById: author.id });
  const speaker = await speakerCalled(id, "Kolbow");
  expect(await moveSpeaker(id, speaker.id, -1, author)).toBe("saved");
  expect(await labels(id)).toEqual(["Kolbow", "Redaktion"]);
  expect(await recordApproval(id, speaker.id, approval, author)).toBe("not-allowed");
  for (const by of [other, guest]) {
    expect(await moveSpeaker(id, speaker.id, 1, by)).toBe("not-allowed");
    expect(await talkOnDesk(id, by)).toBeNull();
  }
});

test("what was done with speakers can be taken back, until something else is done with them", async () => {
  const editor = await aWriter("editor");
  const { id } = await aTalk({ state: "draft" });
  const lastStep = () =>
    db.step.findFirstOrThrow({ where: { userId: editor.id, takenBackAt: null }, orderBy: { id: "desc" }, select: { id: true } });
  const speaker = await speakerCalled(id, "Kolbow");
  await removeSpeaker(id, speaker.id, editor);
  expect(await takeBack((await lastStep()).id, editor)).toMatchObject({ outcome: "back" });
  expect(await speakerCalled(id, "Kolbow")).toEqual(speaker);
  await moveSpeaker(id, speaker.id, -1, editor);
  const moved = await lastStep();
  await removeSpeaker(id, speaker.id, editor);
  expect(await takeBack(moved.id, editor)).toMatchObject({ outcome: "moved-on" });
});

test("readers find a speaker's talks and face while a talk is public, and nothing of one that is not", async () => {
  const [open, closed] = [await aTalk(), await aTalk({ state: "draft" })];
  const portraits = await Promise.all([open, closed].map(() => aPicture()));
  for (const [place, { person: who }] of [open, closed].entries())
    await db.person.update({ where: { id: who.id }, data: { portraitId: portraits[place]?.id ?? null }, select: { id: true } });
  expect((await talksWith(open.person.id, "de")).map(({ id }) => id)).toEqual([open.id]);
  expect(await talksWith(closed.person.id, "de")).toEqual([]);
  expect([await findPublicPerson(open.person.slug), await findPublicPerson(closed.person.slug)].map(Boolean)).toEqual([true, false]);
  expect((await mediaStanding(portraits[0]?.id ?? ""))?.isPublic).toBe(true);
  expect((await mediaStanding(portraits[1]?.id ?? ""))?.isPublic).toBe(false);
  expect((await storiesPage("de", { writtenBy: open.person.id }, 1))?.total).toBe(0);
  expect(await findPublishedStory("talk", "de", closed.slug)).toBeNull();
});

test("machines are told who speaks, as what and for whom", async () => {
  const { slug, person: kolbow } = await aTalk();
  const talk = await findPublishedStory("talk", "de", slug);
  if (!talk) throw new Error("The talk is not public");
  expect(structuredIn(asScript(talkData(talk, {})))).toHaveLength(2);
  expect(talkData(talk, {})[0]).toMatchObject({
    "@type": "NewsArticle",
    genre: "Interview",
    contributor: [
      { "@type": "Organization", name: "Redaktion" },
      { "@type": "Person", name: kolbow.name, jobTitle: "Vermieterin", worksFor: { "@type": "Organization", name: "Am Ziegelhof" } },
    ],
  });
});

test("the database refuses a speaker of anything but a talk, and a person that is not credited", async () => {
  const { id } = await aTalk({ state: "draft" });
  const { id: personId } = await aPerson();
  const row = { id: "x".repeat(16), position: 5, label: "X", name: "X", personId };
  await expect(db.talkSpeaker.create({ data: { ...row, storyId: id }, select: { id: true } })).rejects.toThrow();
  await expect(db.talkSpeaker.create({ data: { ...row, storyId: id, kind: "article" }, select: { id: true } })).rejects.toThrow();
});
