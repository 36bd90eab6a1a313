// Editors answer proposals: with an invitation, with a refusal in words, or as advertising without any answer.
import type { Editor } from "../../accounts/guard.ts";
import { db, type Transaction } from "../../db.ts";
import { enqueue } from "../../jobs/queue.ts";
import { texts } from "../../messages/catalogue.ts";
import { change } from "../../page-cache/change.ts";
import { settings } from "../../settings.ts";
import { keepStep } from "../../steps/commands.ts";

export type Answered = "answered" | "answered-meanwhile" | "no-words";

/** The refusal goes to the sender in the editor's own words; nothing of the proposal is in that mail. */
export async function declinePitch(id: string, words: string, editor: Editor, now = new Date()): Promise<Answered> {
  if (words === "") return "no-words";
  return db.$transaction(async (tx) => {
    const data = { state: "declined", decidedAt: now, decidedById: editor.id, answer: words } as const;
    const [pitch] = await tx.pitch.updateManyAndReturn({ where: { id, state: "open" }, data, select: { email: true, locale: true } });
    if (!pitch) return "answered-meanwhile";
    const { SITE_NAME: site } = settings();
    const t = texts(pitch.locale).pitches.mail;
    await enqueue(tx, "mail", { to: pitch.email, subject: t.subject(site), paragraphs: [t.hello, t.what(site), words] });
    return "answered";
  });
}

/** Nobody is told: whoever advertises learns nothing. */
export async function markPitch(id: string, spam: boolean, editor: Editor, now = new Date()): Promise<Answered> {
  return change(async (tx) => {
    const [pitch] = await tx.pitch.updateManyAndReturn({
      where: { id, state: spam ? "open" : "spam" },
      data: { state: spam ? "spam" : "open", decidedAt: now, decidedById: editor.id },
      select: { title: true },
    });
    if (!pitch) return "answered-meanwhile";
    await keepStep(tx, { kind: "pitch", id, title: pitch.title, spam }, editor);
    return "answered";
  });
}

/** The proposal became a piece, in the transaction that invites its author. */
export async function pitchInvited(tx: Transaction, id: string, storyId: string, editor: Editor): Promise<void> {
  await tx.pitch.updateMany({
    where: { id, state: { in: ["open", "declined"] } },
    data: { state: "invited", decidedAt: new Date(), decidedById: editor.id, storyId },
  });
}
