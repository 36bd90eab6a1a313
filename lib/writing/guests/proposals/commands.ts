// What readers see of a guest changes when an editor confirms it: the guest proposes, and may take the proposal back.
import { Prisma } from "#prisma/generated/client";
import type { Writer } from "../../../accounts/guard.ts";
import type { db, Transaction } from "../../../db.ts";
import { newId } from "../../../id.ts";
import { change } from "../../../page-cache/change.ts";
import { keepStep } from "../../../steps/commands.ts";
import { type Matter, presentOf } from "./matter.ts";
import { tellEditors } from "./telling.ts";

export type Proposed = { title?: string | null; bio?: string | null; credit?: string | null; portraitId?: string; interests?: string };

/**
 * Proposes, or changes what is proposed already; of that the editors are told once. A portrait that was proposed before stays proposed
 * unless there is another.
 * @returns the proposed portrait that nothing needs any more, or "same" when it says what readers see already
 */
export async function propose(
  tx: Transaction,
  matter: Matter,
  proposed: Proposed,
  writer: Writer,
): Promise<{ unused: string | null } | "same"> {
  await lockMatter(tx, matter);
  const waiting = await tx.guestProposal.findFirst({ where: { ...matter, state: "waiting" }, select: { id: true, portraitId: true } });
  const portraitId = proposed.portraitId ?? waiting?.portraitId ?? undefined;
  if (!waiting && !(await differs(tx, matter, proposed))) return "same";
  const data = { ...proposed, ...(portraitId && { portraitId }), userId: writer.id, proposedAt: new Date() };
  if (waiting) {
    await tx.guestProposal.update({ where: { id: waiting.id }, data: { ...data, version: { increment: 1 } }, select: { id: true } });
    return { unused: proposed.portraitId && waiting.portraitId ? waiting.portraitId : null };
  }
  const { id } = await tx.guestProposal.create({ data: { id: newId(), ...matter, ...data }, select: { id: true } });
  await keepStep(
    tx,
    { kind: "proposal", id, name: await nameOf(tx, matter), to: "waiting", portraitId: null, person: null, interests: null },
    writer,
  );
  await tellEditors(tx, matter);
  return { unused: null };
}

/** Takes one's own proposal back. */
export function withdrawProposal(id: string, writer: Writer): Promise<"withdrawn" | "decided-meanwhile"> {
  return change(async (tx) => {
    const found = await lockProposal(tx, id);
    if (found?.state !== "waiting" || found.userId !== writer.id) return "decided-meanwhile";
    const { portraitId, ...row } = found;
    await settle(tx, id, "withdrawn", writer.id);
    const step = {
      kind: "proposal",
      id,
      name: await nameOf(tx, matterOf(row)),
      to: "withdrawn",
      portraitId,
      person: null,
      interests: null,
    } as const;
    await keepStep(tx, step, writer, { media: portraitId ? [portraitId] : [] });
    return "withdrawn";
  });
}

/** From now on it holds no portrait: that belongs to the person, or to the step by which it may come back. */
export async function settle(
  tx: Transaction,
  id: string,
  state: "confirmed" | "declined" | "withdrawn",
  decidedById: string,
  answer = "",
): Promise<void> {
  const data = { state, decidedAt: new Date(), decidedById, answer, portraitId: null, version: { increment: 1 } };
  await tx.guestProposal.update({ where: { id }, data, select: { id: true } });
}

/** The proposal, and nobody else decides about it or about what it would change until this transaction is over. */
export async function lockProposal(tx: Transaction, id: string) {
  const matter = await tx.guestProposal.findUnique({ where: { id }, select: { personId: true, storyId: true } });
  if (!matter) return null;
  await lockMatter(tx, matterOf(matter));
  return tx.guestProposal.findUnique({ where: { id } });
}

export function matterOf({ personId, storyId }: { personId: string | null; storyId: string | null }): Matter {
  if (personId !== null) return { personId };
  if (storyId !== null) return { storyId };
  throw new Error("a proposal is about a person or about a story");
}

/** What the matter is called at the desk. */
export async function nameOf(tx: Transaction | typeof db, { personId, storyId }: Matter): Promise<string> {
  if (personId !== undefined) return (await tx.person.findUnique({ where: { id: personId }, select: { name: true } }))?.name ?? "";
  return (await tx.story.findUnique({ where: { id: storyId }, select: { title: true } }))?.title ?? "";
}

const lockMatter = (tx: Transaction, { personId, storyId }: Matter) =>
  tx.$executeRaw(
    personId !== undefined
      ? Prisma.sql`SELECT FROM people WHERE id = ${personId} FOR NO KEY UPDATE`
      : Prisma.sql`SELECT FROM stories WHERE id = ${storyId} FOR NO KEY UPDATE`,
  );

async function differs(tx: Transaction, matter: Matter, proposed: Proposed): Promise<boolean> {
  const present = await presentOf(tx, { personId: matter.personId ?? null, storyId: matter.storyId ?? null });
  return present === null || Object.entries(proposed).some(([name, value]) => (present[name] ?? null) !== value);
}
