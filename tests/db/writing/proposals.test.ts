import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Account, type Editor, isEditor, type Writer } from "#lib/accounts/guard";
import { db } from "#lib/db";
import { closeQueue, openQueue } from "#lib/jobs/queue";
import { replaceMedia } from "#lib/library/pixels/commands";
import { standingOf } from "#lib/media/standing/queries";
import { findPublicPerson } from "#lib/people/queries";
import { takeBack } from "#lib/steps/back/commands";
import { recentSteps } from "#lib/steps/queries";
import { declareTerms } from "#lib/writing/guests/commands";
import { introduce } from "#lib/writing/guests/profile/commands";
import { authorProfile } from "#lib/writing/guests/profile/queries";
import { withdrawProposal } from "#lib/writing/guests/proposals/commands";
import { decideProposal } from "#lib/writing/guests/proposals/decisions/commands";
import { waitingProposals } from "#lib/writing/guests/proposals/queries";
import { aWriter } from "#tests/support/accounts";
import { aPortrait, aPublishedGuest } from "#tests/support/guests";

const folder = mkdtempSync(path.join(os.tmpdir(), "podium-proposals-"));
process.env.PORTAL_DATA = folder;
beforeAll(() => openQueue({ working: false }));
afterAll(async () => {
  await closeQueue();
  rmSync(folder, { recursive: true, force: true });
});

async function anEditor(): Promise<Editor> {
  const account = await aWriter("editor");
  if (!isEditor(account)) throw new Error("the guard knows this role differently");
  return account;
}

const none = new Uint8Array();
const said = { title: "Stadtplanerin", bio: "Sie plant Städte und Gärten.", credit: "" };

/** How readers see the person. */
async function shown(personId: string) {
  const { slug } = await db.person.findUniqueOrThrow({ where: { id: personId }, select: { slug: true } });
  const person = await findPublicPerson(slug);
  return { bio: person?.bio, portrait: person?.portrait?.file ?? null };
}

async function waiting(guest: Writer, editor: Editor) {
  const found = (await waitingProposals(editor)).find((each) => each.userId === guest.id);
  if (!found) throw new Error("nothing waits");
  return found;
}

const lastStepBack = async (account: Account) => {
  const step = (await recentSteps(account)).find((each) => !each.takenBackAt);
  return step && (await takeBack(step.id, account))?.outcome;
};
const mailsFor = async ({ email }: Account) => {
  const rows = await db.$queryRaw<{ subject: string }[]>`
    SELECT data->>'subject' AS subject FROM pgboss.job WHERE name = 'mail' AND data->>'to' = ${email} ORDER BY created_on, id`;
  return rows.map(({ subject }) => subject);
};

test("readers see the guest as before until an editor confirms, who is shown what differs word by word", async () => {
  const [{ guest, personId }, editor] = [await aPublishedGuest(), await anEditor()];
  expect(await introduce(said, none, guest)).toBe("proposed");
  expect((await shown(personId)).bio).toBe("Sie plant Städte.");
  expect((await authorProfile(guest))?.proposal).toMatchObject({ state: "waiting", bio: said.bio });
  expect((await mailsFor(editor)).filter((subject) => /wartet auf Ihre Bestätigung/.test(subject))).toHaveLength(1);

  const proposal = await waiting(guest, editor);
  const bio = proposal.differences.find(({ field }) => field === "bio");
  expect(bio?.parts).toContainEqual({ kind: "added", text: " und Gärten" });
  expect(await decideProposal({ ...proposal, to: "confirmed", words: "Gern!" }, editor)).toBe("decided");
  expect((await shown(personId)).bio).toBe(said.bio);
  expect((await authorProfile(guest))?.proposal).toMatchObject({ state: "confirmed", answer: "Gern!" });
  expect(await mailsFor(guest)).toEqual([expect.stringContaining("bestätigt")]);
  const audited = await db.auditEntry.findMany({ where: { accountId: guest.id }, select: { kind: true, actorId: true, details: true } });
  expect(audited).toEqual([{ kind: "proposal_confirmed", actorId: editor.id, details: { of: "introduction" } }]);
});

test("a portrait that is proposed is nobody's to see outside, cannot be changed behind the editor's back, and goes with the refusal", async () => {
  const [{ guest, personId }, editor] = [await aPublishedGuest(), await anEditor()];
  expect(await introduce(said, await aPortrait("#456"), guest)).toBe("proposed");
  const first = (await waiting(guest, editor)).portraitId;
  expect(await introduce(said, await aPortrait("#654"), guest)).toBe("proposed");
  const proposal = await waiting(guest, editor);
  const { portraitId } = proposal;
  if (!first || !portraitId) throw new Error("a portrait was proposed");
  expect([first === portraitId, await standingOf(first), (await standingOf(portraitId))?.isPublic]).toEqual([false, null, false]);
  expect(await replaceMedia(portraitId, 1, await aPortrait("#000"), null, guest)).toBe("not-allowed");
  expect(await decideProposal({ ...proposal, to: "declined", words: "" }, editor)).toBe("no-words");
  expect(await decideProposal({ ...proposal, to: "declined", words: "Bitte eines von vorn." }, editor)).toBe("decided");
  expect((await shown(personId)).portrait).toBeNull();
  expect(await lastStepBack(editor)).toBe("back");
  expect(await decideProposal({ ...(await waiting(guest, editor)), to: "confirmed", words: "" }, editor)).toBe("decided");
  expect((await shown(personId)).portrait).toContain(portraitId);
  // What readers see now is no longer the guest's to replace.
  expect(await replaceMedia(portraitId, 1, await aPortrait("#000"), null, guest)).toBe("not-allowed");
});

test("an editor confirms what was read, never something newer", async () => {
  const [{ guest, personId }, editor] = [await aPublishedGuest(), await anEditor()];
  await introduce(said, none, guest);
  const read = await waiting(guest, editor);
  await introduce({ ...said, bio: "Kaufen Sie hier." }, none, guest);
  expect(await decideProposal({ ...read, to: "confirmed", words: "" }, editor)).toBe("changed-meanwhile");
  const again = await waiting(guest, editor);
  await db.person.update({ where: { id: personId }, data: { bio: "Von der Redaktion geändert." }, select: { id: true } });
  expect(await decideProposal({ ...again, to: "confirmed", words: "" }, editor)).toBe("changed-meanwhile");
  expect((await shown(personId)).bio).toBe("Von der Redaktion geändert.");
});

test("of two editors the first one decides, and the guest is told once", async () => {
  const [{ guest }, one, other] = [await aPublishedGuest(), await anEditor(), await anEditor()];
  await introduce(said, none, guest);
  const proposal = await waiting(guest, one);
  const outcomes = await Promise.all([
    decideProposal({ ...proposal, to: "confirmed", words: "" }, one),
    decideProposal({ ...proposal, to: "declined", words: "Nein." }, other),
  ]);
  expect(outcomes.toSorted()).toEqual(["decided", "decided-meanwhile"]);
  expect(await mailsFor(guest)).toHaveLength(1);
});

test("what was confirmed can be taken back until somebody changes it, and the guest hears of it", async () => {
  const [{ guest, personId }, editor] = [await aPublishedGuest(), await anEditor()];
  await introduce(said, none, guest);
  await decideProposal({ ...(await waiting(guest, editor)), to: "confirmed", words: "" }, editor);
  expect(await lastStepBack(editor)).toBe("back");
  expect((await shown(personId)).bio).toBe("Sie plant Städte.");
  expect((await mailsFor(guest)).at(-1)).toContain("wartet wieder");
  await decideProposal({ ...(await waiting(guest, editor)), to: "confirmed", words: "" }, editor);
  await db.person.update({ where: { id: personId }, data: { bio: "Anders." }, select: { id: true } });
  expect(await lastStepBack(editor)).toBe("moved-on");
  expect((await shown(personId)).bio).toBe("Anders.");
});

test("a guest takes the own proposal back, nobody else's, and may bring it back", async () => {
  const [{ guest }, editor, other] = [await aPublishedGuest(), await anEditor(), await aWriter("guest_author")];
  await introduce(said, none, guest);
  const { id } = await waiting(guest, editor);
  expect(await withdrawProposal(id, other)).toBe("decided-meanwhile");
  expect(await withdrawProposal(id, guest)).toBe("withdrawn");
  expect(await lastStepBack(guest)).toBe("back");
  expect((await waiting(guest, editor)).id).toBe(id);
});

test("who proposes what stands there already is told so", async () => {
  const { guest } = await aPublishedGuest();
  expect(await introduce({ title: "Stadtplanerin", bio: "Sie plant Städte.", credit: "" }, none, guest)).toBe("same");
});

test("interests under a published piece change when an editor confirms them, and the granted rights stay as they were granted", async () => {
  const [{ guest, storyId }, editor] = [await aPublishedGuest(), await anEditor()];
  const terms = () => db.guestTerms.findUniqueOrThrow({ where: { storyId }, select: { interests: true, grantedAt: true, grant: true } });
  const before = await terms();
  expect(await declareTerms(storyId, { interests: "Ich berate die Stadt.", granted: false }, "Andere Worte.", guest)).toBe("amended");
  expect(await terms()).toEqual(before);
  await decideProposal({ ...(await waiting(guest, editor)), to: "confirmed", words: "" }, editor);
  expect(await terms()).toEqual({ ...before, interests: "Ich berate die Stadt." });
  expect(await lastStepBack(editor)).toBe("back");
  expect(await terms()).toEqual(before);
});

test("a disclosure of an accepted piece is no way around the editor, while the rights stay the guest's to grant or refuse", async () => {
  const { guest, storyId } = await aPublishedGuest();
  await db.story.update({ where: { id: storyId }, data: { state: "approved", publishedAt: null }, select: { id: true } });
  expect(await declareTerms(storyId, { interests: "Kaufen Sie hier.", granted: false }, "Worte.", guest)).toBe("amended");
  const terms = await db.guestTerms.findUnique({ where: { storyId }, select: { interests: true, grantedAt: true } });
  expect(terms).toEqual({ interests: "", grantedAt: null });
});
