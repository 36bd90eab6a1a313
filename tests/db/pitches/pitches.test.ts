import { expect, test } from "vitest";
import { z } from "zod";
import { type Editor, isEditor } from "#lib/accounts/guard";
import { db } from "#lib/db";
import { newId } from "#lib/id";
import { pitch } from "#lib/pitches/commands";
import { declinePitch, markPitch } from "#lib/pitches/decisions/commands";
import { pitches, pitchToInvite } from "#lib/pitches/queries";
import { pitchDraft, pitchProblemsOf } from "#lib/pitches/schema";
import { deleteWhatIsDue } from "#lib/privacy/commands";
import { inviteGuest } from "#lib/writing/invitations/commands";
import { invitation } from "#lib/writing/invitations/schema";
import { aWriter } from "#tests/support/accounts";
import { aClient } from "#tests/support/factories";

const typed = (given: Partial<Record<string, string>> = {}) => ({
  name: "Ada Brinkmann",
  email: `${newId()}@example.org`,
  about: "Sie plant Städte.",
  title: `Was ein Amt am Telefon lernt ${newId()}`,
  text: "Drei Monate habe ich mitgehört, wenn Menschen im Amt anrufen. Ich möchte erzählen, was sie wirklich fragen.",
  ...given,
});
const spam = typed({
  name: "Best Casino Bonus",
  title: "Casino online bonus, viagra cheap, make money fast",
  text: "Cheap viagra cialis online pharmacy! Best casino bonus http://casino-bonus.example/win http://pills.example/buy http://loan.example http://seo.example make money fast click here",
  subject: "http://casino-bonus.example",
});

async function anEditor(): Promise<Editor> {
  const account = await aWriter("editor");
  if (!isEditor(account)) throw new Error("the guard knows this role differently");
  return account;
}

async function kept(title: string) {
  return db.pitch.findFirstOrThrow({ where: { title }, select: { id: true, state: true, findings: true, email: true } });
}

test("a proposal waits for the editors with what the filter found, and a double click is one", async () => {
  const draft = pitchDraft.parse(typed());
  const client = aClient();
  expect(await pitch(draft, client, "de")).toBe("received");
  expect(await pitch(draft, client, "de")).toBe("received");
  const listed = await pitches("open", 1, await anEditor());
  expect(listed.pitches.filter(({ title }) => title === draft.title)).toMatchObject([{ name: "Ada Brinkmann", email: draft.email }]);
});

test("advertising is put away, and its sender learns nothing of it", async () => {
  const draft = pitchDraft.parse(spam);
  expect(await pitch(draft, aClient(), "de")).toBe("received");
  const { id, state } = await kept(draft.title);
  expect(state).toBe("spam");
  const editor = await anEditor();
  expect(await declinePitch(id, "Nein danke.", editor)).toBe("answered-meanwhile");
  expect(await pitchToInvite(id, editor)).toBeNull();
  expect(await markPitch(id, false, editor)).toBe("answered");
  expect((await kept(draft.title)).state).toBe("open");
});

test("what cannot be accepted names each problem beside its field", () => {
  const problemsOf = (given: Partial<Record<string, string>>) => {
    const read = pitchDraft.safeParse(typed(given));
    return read.success ? [] : pitchProblemsOf(read.error);
  };
  expect(problemsOf({ email: "", name: " " })).toEqual([
    { field: "name", problem: "missing" },
    { field: "email", problem: "missing" },
  ]);
  expect(problemsOf({ email: "kein@" })).toEqual([{ field: "email", problem: "wrong" }]);
  expect(problemsOf({ text: "x".repeat(3001) })).toEqual([{ field: "text", problem: "too-long" }]);
  expect(problemsOf({ title: "x\u0000y" })).toEqual([]);
});

test("from one network a few proposals an hour are taken", async () => {
  const client = aClient();
  for (let times = 0; times < 5; times++) expect(await pitch(pitchDraft.parse(typed()), client, "de")).toBe("received");
  expect(await pitch(pitchDraft.parse(typed()), client, "de")).toBe("too-fast");
});

test("a refusal goes out in the editor's words, with nothing of the proposal in it; the first answer stands", async () => {
  const draft = pitchDraft.parse(typed());
  await pitch(draft, aClient(), "de");
  const { id } = await kept(draft.title);
  const editor = await anEditor();
  expect(await declinePitch(id, "", editor)).toBe("no-words");
  const [first, second] = await Promise.all([declinePitch(id, "Leider nein.", editor), declinePitch(id, "Auch nicht.", await anEditor())]);
  expect([first, second].toSorted()).toEqual(["answered", "answered-meanwhile"]);
  const rows = await db.$queryRaw`SELECT data FROM pgboss.job WHERE name = 'mail' AND data ->> 'to' = ${draft.email}`;
  const mails = z.array(z.object({ data: z.object({ paragraphs: z.array(z.string()) }) })).parse(rows);
  expect(mails).toHaveLength(1);
  expect(JSON.stringify(mails)).not.toContain(draft.title);
});

test("an invitation answers the proposal and names the piece that it became", async () => {
  const draft = pitchDraft.parse(typed());
  await pitch(draft, aClient(), "de");
  const { id } = await kept(draft.title);
  const editor = await anEditor();
  const invited = await inviteGuest(invitation.parse({ email: draft.email, name: draft.name, title: draft.title, pitch: id }), editor);
  const storyId = typeof invited === "string" ? "" : invited.id;
  expect(await db.pitch.findUnique({ where: { id }, select: { state: true, storyId: true } })).toEqual({ state: "invited", storyId });
});

test("90 days after its answer nothing is left of a proposal; an open one stays", async () => {
  const [answered, open] = [pitchDraft.parse(typed()), pitchDraft.parse(typed())];
  await pitch(answered, aClient(), "de");
  await pitch(open, aClient(), "de");
  await declinePitch((await kept(answered.title)).id, "Leider nein.", await anEditor());
  await deleteWhatIsDue(new Date(Date.now() + 91 * 86_400_000));
  expect(await db.pitch.count({ where: { title: answered.title } })).toBe(0);
  expect(await db.pitch.count({ where: { title: open.title } })).toBe(1);
});
