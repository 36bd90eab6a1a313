// An editor invites somebody to write: an account that needs no password, a person to write as, an empty piece, and a mail.
import type { Editor } from "../../accounts/guard.ts";
import { record } from "../../audit/commands.ts";
import type { Transaction } from "../../db.ts";
import { db } from "../../db.ts";
import { newId } from "../../id.ts";
import { enqueue } from "../../jobs/queue.ts";
import { pitchInvited } from "../../pitches/decisions/commands.ts";
import { countUpTo } from "../../rate/commands.ts";
import { slugOf } from "../../text/slug.ts";
import { mayDo } from "../rights.ts";
import type { Invitation } from "./schema.ts";

const day = 24 * 3600;
/** More mails of one invitation a day are no help to anybody. */
const mailsPerDay = 3;

/** @returns the new piece, or why there is none */
export async function inviteGuest(
  { email, name, title, brief, dueOn, locale, pitch }: Invitation,
  editor: Editor,
): Promise<{ id: string } | NoGuest> {
  return db.$transaction(async (tx) => {
    const guest = await guestOf(tx, { email, name, locale }, editor);
    if (typeof guest === "string") return guest;
    await record(tx, { kind: "guest_invited", actorId: editor.id, accountId: guest.id });
    const id = newId();
    const credits = { create: { personId: guest.personId, role: "author" as const } };
    const agreed = { title, brief, dueOn, locale, editorId: editor.id, createdById: guest.id };
    await tx.story.create({
      data: { id, kind: "article", form: "guest", slug: `entwurf-${id}`, ...agreed, credits },
      select: { id: true },
    });
    if (pitch) await pitchInvited(tx, pitch, id, editor);
    await enqueue(tx, "invitation", { storyId: id }, { key: id });
    return { id };
  });
}

/** Mails the invitation once more, with a link that is good again. */
export async function inviteAgain(storyId: string, editor: Editor): Promise<"sent" | "too-many" | "not-allowed"> {
  const select = { state: true, createdById: true, createdBy: { select: { role: true, disabledAt: true } } } as const;
  const story = await db.story.findUnique({ where: { id: storyId }, select });
  const isGuests = story?.createdBy?.role === "guest_author" && story.createdBy.disabledAt === null;
  if (!story || !isGuests || !mayDo(editor, "notes", story)) return "not-allowed";
  if (!(await countUpTo(mailsPerDay, `invitation ${storyId}`, day))) return "too-many";
  await enqueue(db, "invitation", { storyId }, { key: storyId });
  return "sent";
}

/** Why somebody cannot be invited: the account was closed, or is a moderator's, which writes nothing. */
export type NoGuest = "disabled" | "no-writer";
type Guest = { id: string; personId: string };

/** The account behind an address, made or raised to that of a guest. Who may do more already keeps that; who was shut out stays out. */
async function guestOf(tx: Transaction, given: Pick<Invitation, "email" | "name" | "locale">, editor: Editor): Promise<Guest | NoGuest> {
  const { email, name, locale } = given;
  const made = await tx.user.createMany({ data: [{ id: newId(), email, name, locale, role: "guest_author" }], skipDuplicates: true });
  const select = { id: true, email: true, name: true, role: true, personId: true, disabledAt: true } as const;
  const { disabledAt, ...account } = await tx.user.findUniqueOrThrow({ where: { email }, select });
  if (disabledAt !== null) return "disabled";
  if (account.role === "moderator") return "no-writer";
  const by = { actorId: editor.id, accountId: account.id };
  if (made.count > 0) await record(tx, { ...by, kind: "account_created", details: { to: "guest_author" } });
  if (account.role === "reader") {
    await tx.user.update({ where: { id: account.id }, data: { role: "guest_author" }, select: { id: true } });
    await record(tx, { ...by, kind: "role_changed", details: { from: "reader", to: "guest_author" } });
  }
  return { id: account.id, personId: await personOf(tx, account, name) };
}

async function personOf(tx: Transaction, account: { id: string; personId: string | null }, name: string): Promise<string> {
  if (account.personId) return account.personId;
  const id = newId();
  const slug = slugOf(name) || "autor";
  const taken = await tx.person.findUnique({ where: { slug }, select: { id: true } });
  await tx.person.create({ data: { id, name, slug: taken ? `${slug}-${id.slice(-5)}` : slug }, select: { id: true } });
  await tx.user.update({ where: { id: account.id }, data: { personId: id }, select: { id: true } });
  return id;
}
