import { expect, test } from "vitest";
import { z } from "zod";
import type { Account, Writer } from "#lib/accounts/guard";
import { db } from "#lib/db";
import { newId } from "#lib/id";
import { moveStory } from "#lib/publishing/commands";
import { beginStory, saveStory } from "#lib/writing/commands";
import { gateOf } from "#lib/writing/gate/queries";
import { beginRemark, mostAnswers, mostOpen, treatRemark } from "#lib/writing/remarks/commands";
import { remarkStamp, storyRemarks } from "#lib/writing/remarks/queries";
import { remarkFields } from "#lib/writing/remarks/schema";
import { storyFields } from "#lib/writing/schema";
import { addNote } from "#lib/writing/states/commands";
import { anAccount, aWriter } from "#tests/support/accounts";
import { declareAll } from "#tests/support/guests";

const empty = {
  locale: "de",
  form: "guest",
  label: "none",
  aiDisclosure: "none",
  organisationId: "",
  tags: "",
  kicker: "",
  standfirst: "Bald.",
};
const beginning = "Wer fragt, der führt.\n\nEs klingelt, und jemand hebt ab. Dann wird es still.";

async function aText(body = beginning) {
  const guest = await aWriter("guest_author");
  const id = await beginStory("guest", guest);
  const write = async (text: string, by: Writer = guest) => {
    const { version } = await db.story.findUniqueOrThrow({ where: { id }, select: { version: true } });
    return saveStory(
      id,
      version,
      storyFields.parse({ ...empty, authorId: guest.personId ?? "", title: `Zuhören ${id}`, body: text }),
      "",
      by,
    );
  };
  await write(body);
  return { id, guest, editor: await aWriter("editor"), write };
}

const about = (passage: string, text = "Stimmt das?") => remarkFields.parse({ text, passage });
const begin = async (id: string, passage: string, by: Account, text?: string) => {
  const begun = await beginRemark(id, about(passage, text), by);
  return "id" in begun ? begun.id : begun.refused;
};
const open = async (id: string, by: Account) => (await storyRemarks(id, by))?.open ?? [];
const words = async (id: string, by: Account) => (await open(id, by)).map(({ passage }) => passage?.words ?? null);

test("an editor asks about passages, the author answers and settles, and each sees who said what, in the order of the text", async () => {
  const { id, guest, editor } = await aText();
  const second = await begin(id, "hebt ab", editor, "Wer?");
  const first = await begin(id, "Wer fragt", editor);
  const whole = await begin(id, "", editor, "Schöner Text.");
  expect((await open(id, guest)).map((remark) => [remark.id, remark.number])).toEqual([
    [whole, 1],
    [first, 2],
    [second, 3],
  ]);
  expect(await treatRemark(second, "answer", "Die Beraterin.", guest)).toBe("answer");
  expect(await treatRemark(second, "answer", "Dann bitte so schreiben.", editor)).toBe("answer");
  expect(await treatRemark(second, "resolve", "Steht jetzt da.", guest)).toBe("resolve");
  const [settled] = (await storyRemarks(id, editor))?.resolved ?? [];
  expect(settled).toMatchObject({ text: "Wer?", user: { id: editor.id }, resolvedBy: { id: guest.id } });
  expect(settled?.answers.map(({ text, user }) => [text, user?.id])).toEqual([
    ["Die Beraterin.", guest.id],
    ["Dann bitte so schreiben.", editor.id],
    ["Steht jetzt da.", guest.id],
  ]);
  expect(await treatRemark(second, "answer", "Noch etwas.", editor)).toEqual({ refused: "resolved" });
  expect(await treatRemark(second, "reopen", "", editor)).toBe("reopen");
  expect((await open(id, guest)).map((remark) => remark.id)).toEqual([whole, first, second]);
});

test("a remark stays at its passage while the text is written around it and in it, and says so when it is gone", async () => {
  const { id, guest, editor, write } = await aText();
  await begin(id, "jemand hebt ab", editor);
  await write("Neu davor.\n\nWer fragt, der führt.\n\nMorgens klingelt es, und jemand hebt sofort ab. Dann wird es still.");
  expect(await words(id, guest)).toEqual(["jemand hebt sofort ab"]);
  expect((await open(id, guest)).map(({ quote }) => quote)).toEqual(["jemand hebt ab"]);
  await write("Neu davor.\n\nWer fragt, der führt.");
  expect(await words(id, guest)).toEqual([null]);
  await write("Wer fragt, der führt.\n\nMorgens klingelt es, und jemand hebt sofort ab. Dann wird es still.");
  expect(await words(id, guest)).toEqual(["jemand hebt sofort ab"]);
});

test("a save that is refused moves no remark", async () => {
  const { id, guest, editor } = await aText();
  await begin(id, "jemand hebt ab", editor);
  const before = await open(id, guest);
  expect(await saveStory(id, 1, storyFields.parse({ ...empty, authorId: "", title: "Alt", body: "Etwas anderes." }), "", guest)).toBe(
    "changed-meanwhile",
  );
  expect(await open(id, guest)).toEqual(before);
});

test("remarks change neither the story nor its revisions, and nothing of them is in its text", async () => {
  const { id, editor } = await aText();
  const select = { version: true, body: true, bodyHtml: true, revisions: { select: { number: true } } } as const;
  const before = await db.story.findUniqueOrThrow({ where: { id }, select });
  const remark = await begin(id, "hebt ab", editor, "Ein Geheimnis.");
  await treatRemark(remark, "answer", "Noch eines.", editor);
  expect(await db.story.findUniqueOrThrow({ where: { id }, select })).toEqual(before);
});

test("pasted words have to stand in the text, once; marked ones have to stand in the saved text, whatever was sent", async () => {
  const { id, editor } = await aText("Wer fragt, der führt. Wer fragt, der hört.");
  expect(await begin(id, "Wer schweigt", editor)).toBe("passage-missing");
  expect(await begin(id, "Wer fragt", editor)).toBe("passage-twice");
  expect(await begin(id, "  Wer\nfragt, der hört ", editor)).toHaveLength(16);
  const anchor = { exact: "gerade getippt", prefix: "der hört ", suffix: "", start: 40 };
  expect(await beginRemark(id, remarkFields.parse({ text: "Gut.", anchor }), editor)).toEqual({ refused: "passage-unsaved" });
  const known = { exact: "der führt", prefix: "Wer fragt, ", suffix: ". Wer fragt", start: 11 };
  expect(await beginRemark(id, remarkFields.parse({ text: "Gut.", anchor: known }), editor)).toHaveProperty("id");
  expect(await words(id, editor)).toEqual(expect.arrayContaining(["Wer fragt, der hört", "der führt"]));
  expect(await db.storyRemark.count({ where: { storyId: id, exact: "gerade getippt" } })).toBe(0);
});

test("outsiders neither see remarks nor say anything to them; a guest sees no notes with them", async () => {
  const { id, guest, editor } = await aText();
  const remark = await begin(id, "hebt ab", editor);
  await addNote(id, "Heikel.", editor);
  const others = [await aWriter("guest_author"), await aWriter("author"), await anAccount("moderator"), await anAccount("reader")];
  for (const other of others) {
    expect(await storyRemarks(id, other)).toBeNull();
    expect(await begin(id, "hebt ab", other)).toBe("not-allowed");
    for (const deed of ["answer", "resolve", "reopen", "take-back"] as const) {
      expect(await treatRemark(remark, deed, "Ich auch.", other)).toEqual({ refused: "not-allowed" });
    }
  }
  expect(JSON.stringify(await storyRemarks(id, guest))).not.toContain("Heikel");
});

test("while a text lies with the editors its author answers, but begins nothing", async () => {
  const { id, guest, editor } = await aText();
  await declareAll(id, guest);
  const remark = await begin(id, "hebt ab", editor);
  const { version } = await db.story.findUniqueOrThrow({ where: { id }, select: { version: true } });
  expect(await moveStory(id, version, "submit", {}, guest)).toBe("moved");
  expect(await begin(id, "Wer fragt", guest)).toBe("not-allowed");
  expect(await treatRemark(remark, "answer", "Ich sehe nach.", guest)).toBe("answer");
});

test("only an own remark that nobody has answered is taken back", async () => {
  const { id, guest, editor } = await aText();
  const [one, other] = [await begin(id, "hebt ab", editor), await begin(id, "Wer fragt", editor)];
  expect(await treatRemark(one, "take-back", "", guest)).toEqual({ refused: "not-allowed" });
  expect(await treatRemark(other, "answer", "Ja.", guest)).toBe("answer");
  expect(await treatRemark(other, "take-back", "", editor)).toEqual({ refused: "answered" });
  expect(await treatRemark(one, "take-back", "", editor)).toBe("take-back");
  expect(await treatRemark(one, "resolve", "", editor)).toEqual({ refused: "not-found" });
});

test("what says nothing or too much is refused, in the program and in the database", async () => {
  const { id, editor } = await aText();
  expect(await begin(id, "hebt ab", editor, " \n ")).toBe("no-words");
  const remark = await begin(id, "hebt ab", editor);
  expect(await treatRemark(remark, "answer", "", editor)).toEqual({ refused: "no-words" });
  expect(remarkFields.safeParse({ text: "x".repeat(2001) }).success).toBe(false);
  expect(remarkFields.safeParse({ text: "x", passage: "x".repeat(1001) }).success).toBe(false);
  expect(remarkFields.safeParse({ text: "x", anchor: { exact: "x", prefix: "x".repeat(41), suffix: "", start: 0 } }).success).toBe(false);
  const row = { storyId: id, text: "Gut.", quote: "x", exact: "x", prefix: "", suffix: "", start: 0 };
  for (const wrong of [
    { text: "" },
    { text: "x".repeat(2001) },
    { exact: "x".repeat(1001) },
    { quote: "" },
    { start: -1 },
    { resolvedById: editor.id },
  ]) {
    await expect(db.storyRemark.create({ data: { id: newId(), ...row, ...wrong } })).rejects.toThrow();
  }
  await expect(db.remarkAnswer.create({ data: { id: newId(), remarkId: remark, text: "" } })).rejects.toThrow();
});

test("there are bounds to how much is open and how much is answered, also for two at the same moment", async () => {
  const { id, editor } = await aText();
  const row = { storyId: id, text: "Gut.", quote: "", exact: "", prefix: "", suffix: "", start: 0 };
  await db.storyRemark.createMany({ data: Array.from({ length: mostOpen - 1 }, () => ({ id: newId(), ...row })) });
  const both = await Promise.all([begin(id, "hebt ab", editor), begin(id, "Wer fragt", editor)]);
  expect(both.filter((begun) => begun === "too-many")).toHaveLength(1);
  const [remark = ""] = both.filter((begun) => begun !== "too-many");
  await db.remarkAnswer.createMany({ data: Array.from({ length: mostAnswers }, () => ({ id: newId(), remarkId: remark, text: "Ja." })) });
  expect(await treatRemark(remark, "answer", "Noch eine.", editor)).toEqual({ refused: "too-many" });
  expect(await treatRemark(remark, "resolve", "", editor)).toBe("resolve");
  await begin(id, "Wer fragt", editor);
  expect(await treatRemark(remark, "reopen", "", editor)).toEqual({ refused: "too-many" });
});

test("open remarks are a warning before publication, and the mails of the way name them", async () => {
  const { id, guest, editor } = await aText();
  await declareAll(id, guest);
  const version = async () => (await db.story.findUniqueOrThrow({ where: { id }, select: { version: true } })).version;
  await moveStory(id, await version(), "submit", {}, guest);
  await begin(id, "hebt ab", editor);
  await begin(id, "Wer fragt", editor);
  expect((await gateOf(id, editor))?.findings.warnings).toContainEqual({ code: "remarks", about: "2" });
  expect(await moveStory(id, await version(), "return", { message: "Bitte ansehen." }, editor)).toBe("moved");
  const rows = await db.$queryRaw`SELECT data FROM pgboss.job WHERE name = 'mail' AND data ->> 'to' = ${guest.email}`;
  const [mail] = z.array(z.object({ data: z.object({ paragraphs: z.array(z.string()) }) })).parse(rows);
  expect(mail?.data.paragraphs.at(-1)).toBe("2 Anmerkungen zu Stellen im Text sind offen; sie stehen neben dem Text.");
});

test("whoever goes takes the name along; the words stay, and go with the story", async () => {
  const { id, guest, editor } = await aText();
  const remark = await begin(id, "hebt ab", editor);
  await treatRemark(remark, "resolve", "Ist so.", editor);
  await db.user.delete({ where: { id: editor.id }, select: { id: true } });
  const [left] = (await storyRemarks(id, guest))?.resolved ?? [];
  expect(left).toMatchObject({ text: "Stimmt das?", user: null, resolvedBy: null, answers: [{ text: "Ist so.", user: null }] });
  await db.story.delete({ where: { id }, select: { id: true } });
  expect(await db.storyRemark.count({ where: { id: remark } })).toBe(0);
});

test("an open window hears of every remark, answer and settlement", async () => {
  const { id, guest, editor } = await aText();
  const stamps = [await remarkStamp(id)];
  const remark = await begin(id, "hebt ab", editor);
  stamps.push(await remarkStamp(id));
  for (const deed of ["answer", "resolve", "reopen"] as const) {
    await treatRemark(remark, deed, deed === "answer" ? "Ja." : "", guest);
    stamps.push(await remarkStamp(id));
  }
  expect(stamps.filter((stamp, place) => stamp === stamps[place - 1])).toEqual([]);
});
