import { expect, test } from "vitest";
import { db } from "#lib/db";
import { takeBack } from "#lib/steps/back/commands";
import { lastStep, recentSteps } from "#lib/steps/queries";
import { addChapter, moveChapter, orderChapters, removeChapter } from "#lib/topics/desk/commands";
import { topicOnDesk } from "#lib/topics/desk/queries";
import { aWriter } from "#tests/support/accounts";
import { aStory, aTopic } from "#tests/support/factories";

async function aDesk(state: "draft" | "published" = "draft") {
  const [editor, a, b, c] = [await aWriter("editor"), await aStory(), await aStory(), await aStory()];
  const topic = await aTopic([a, b, c], { state });
  const order = async () => (await topicOnDesk(topic.id, editor, undefined))?.chapters.map(({ id }) => id);
  const undo = async () => {
    const step = (await recentSteps(editor)).find(({ takenBackAt }) => !takenBackAt);
    return (await takeBack(step?.id ?? "", editor))?.outcome;
  };
  return { editor, topic, a: a.id, b: b.id, c: c.id, order, undo };
}

test("chapters are added, moved, put into order and removed; each change can be taken back", async () => {
  const { editor, topic, a, b, c, order, undo } = await aDesk();
  const { id: d } = await aStory({ state: "draft" });
  expect(await addChapter(topic.id, d, editor)).toBe("arranged");
  await moveChapter(topic.id, d, -1, editor);
  expect(await order()).toEqual([a, b, d, c]);
  await orderChapters(topic.id, [d, c], editor);
  expect(await order()).toEqual([d, c, a, b]);
  await removeChapter(topic.id, c, editor);
  expect(await order()).toEqual([d, a, b]);
  expect(await undo()).toBe("back");
  expect(await order()).toEqual([d, c, a, b]);
  // One after the other, to the beginning.
  for (let step = 0; step < 3; step++) expect(await undo()).toBe("back");
  expect(await order()).toEqual([a, b, c]);
});

test("a change stands among the steps of whoever made it, and is taken back from there", async () => {
  const { editor, topic, a, b, c, order } = await aDesk();
  await moveChapter(topic.id, a, 1, editor);
  const step = await lastStep(editor);
  expect(step?.step).toMatchObject({ kind: "chapters", before: [a, b, c], after: [b, a, c] });
  expect((await takeBack(step?.id ?? "", editor))?.outcome).toBe("back");
  expect(await order()).toEqual([a, b, c]);
});

test("what was changed since is not undone over somebody's head", async () => {
  const [{ editor, topic, a, b, c, order, undo }, colleague] = [await aDesk(), await aWriter("editor")];
  await removeChapter(topic.id, a, editor);
  await moveChapter(topic.id, c, -1, colleague);
  expect(await undo()).toBe("moved-on");
  expect(await order()).toEqual([c, b]);
});

test("a story that was deleted meanwhile does not come back with an undo", async () => {
  const { editor, topic, a, b, c, order, undo } = await aDesk();
  await removeChapter(topic.id, b, editor);
  await db.story.delete({ where: { id: b } });
  expect(await undo()).toBe("back");
  expect(await order()).toEqual([a, c]);
});

test("a published topic keeps at least one public chapter", async () => {
  const { editor, topic, a, b, c } = await aDesk("published");
  expect(await removeChapter(topic.id, a, editor)).toBe("arranged");
  await db.story.update({ where: { id: b }, data: { state: "taken_down", takenDownAt: new Date() } });
  expect(await removeChapter(topic.id, c, editor)).toBe("needs-chapter");
});

test("topics, stories in another language and what is no story are no chapters", async () => {
  const { editor, topic, a } = await aDesk();
  const [other, english] = [await aTopic([]), await aStory({ locale: "en" })];
  for (const id of [other.id, english.id, "0000000000000000"]) expect(await addChapter(topic.id, id, editor)).toBe("not-fitting");
  expect(await addChapter(a, (await aStory()).id, editor)).toBe("not-found");
});

test("only editors compose a topic", async () => {
  const { topic, a } = await aDesk();
  for (const role of ["author", "guest_author"] as const) {
    const writer = await aWriter(role);
    await db.story.update({ where: { id: topic.id }, data: { createdById: writer.id } });
    expect(await removeChapter(topic.id, a, writer)).toBe("not-allowed");
    expect(await topicOnDesk(topic.id, writer, undefined)).toBeNull();
  }
});

test("two who compose at once lose nothing", async () => {
  const { editor, topic, a, b, c, order } = await aDesk();
  const more = await Promise.all([aStory(), aStory(), aStory(), aStory()]);
  await Promise.all(more.map(({ id }) => addChapter(topic.id, id, editor)));
  expect((await order())?.toSorted()).toEqual([a, b, c, ...more.map(({ id }) => id)].toSorted());
});

test("what could join is looked for by its title, in the language of the topic", async () => {
  const { editor, topic } = await aDesk();
  const [found, english] = [await aStory({ title: "Über Quittungen" }), await aStory({ title: "Quittungen", locale: "en" })];
  const others = (await topicOnDesk(topic.id, editor, "quittung"))?.others.map(({ id }) => id);
  expect(others).toContain(found.id);
  expect(others).not.toContain(english.id);
});
