// Authors say who they are. Of guests readers see nothing that no editor has read: once a piece is accepted they propose.
import type { Writer } from "../../../accounts/guard.ts";
import type { Transaction } from "../../../db.ts";
import { dropMedia, keepPicture } from "../../../media/commands.ts";
import type { PictureProblem } from "../../../media/picture-file.ts";
import { change } from "../../../page-cache/change.ts";
import { personAfter, personNow } from "../../../people/administration/commands.ts";
import { keepStep } from "../../../steps/commands.ts";
import { propose } from "../proposals/commands.ts";
import type { ProfileFields } from "../schema.ts";
import { inSettled } from "./settled.ts";

export type Introduced = "saved" | "proposed" | "same" | "no-person" | PictureProblem;

/** @param portrait an empty one leaves the portrait as it is */
export async function introduce(fields: ProfileFields, portrait: Uint8Array, writer: Writer): Promise<Introduced> {
  const { personId } = writer;
  if (!personId) return "no-person";
  const kept = portrait.byteLength > 0 ? await keepPortrait(portrait, fields.credit, writer) : null;
  if (typeof kept === "string") return kept;
  let unused = kept?.id ?? null;
  const outcome = await change(async (tx, forget): Promise<Introduced> => {
    if (writer.role === "guest_author" && (await isShown(tx, personId))) {
      const proposed = await propose(tx, { personId }, proposalOf(fields, kept), writer);
      if (proposed === "same") return "same";
      unused = proposed.unused;
      return "proposed";
    }
    const select = { portrait: { select: { id: true, createdById: true } } } as const;
    const before = await tx.person.findUnique({ where: { id: personId }, select });
    if (!before) return "no-person";
    const stood = await personNow(tx, personId);
    // A picture that somebody else put into the library stays there, and as it is.
    const own = before.portrait?.createdById === writer.id ? before.portrait.id : null;
    const data = { title: fields.title || null, bio: fields.bio || null, ...(kept && { portraitId: kept.id }) };
    await tx.person.update({ where: { id: personId }, data, select: { id: true } });
    if (!kept && own) await tx.media.update({ where: { id: own }, data: { credit: fields.credit || null }, select: { id: true } });
    const media = kept && own ? [own] : [];
    await keepStep(tx, { kind: "person", id: personId, before: stood, after: await personAfter(tx, personId) }, writer, { media });
    forget("people");
    unused = null;
    return "saved";
  });
  if (unused) await dropMedia(unused);
  return outcome;
}

const proposalOf = ({ title, bio, credit }: ProfileFields, kept: { id: string } | null) => ({
  title: title || null,
  bio: bio || null,
  credit: credit || null,
  ...(kept && { portraitId: kept.id }),
});

async function keepPortrait(content: Uint8Array, credit: string, writer: Writer): Promise<{ id: string } | PictureProblem> {
  // Beside the name, which says whom it shows, a portrait says nothing more.
  const kept = await keepPicture(content, { alt: "", caption: null, credit: credit || null }, { userId: writer.id });
  return "problem" in kept ? kept.problem : kept;
}

/** Whether readers see the person, or are about to. */
export const isShown = async (tx: Transaction, personId: string) => (await tx.credit.count({ where: { personId, ...inSettled } })) > 0;
