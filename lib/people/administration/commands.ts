// People and organisations are made and changed. An address is given once, with the first name, and stays.
import { isEditor, type Writer } from "../../accounts/guard.ts";
import { db, type Transaction } from "../../db.ts";
import { newId } from "../../id.ts";
import { dropMedia, keepPicture } from "../../media/commands.ts";
import type { PictureProblem } from "../../media/picture-file.ts";
import { change } from "../../page-cache/change.ts";
import { keepStep } from "../../steps/commands.ts";
import { organisationRow, type StepOf } from "../../steps/step.ts";
import { slugOf } from "../../text/slug.ts";
import { contactColumns } from "../selection.ts";
import type { OrganisationFields, PersonFields } from "./schema.ts";

export type Saved = { id: string } | "not-allowed" | "not-found" | PictureProblem;

/** Saves a person; without an id a new one. @param portrait an empty one leaves the portrait as it is */
export async function savePerson(id: string | null, fields: PersonFields, portrait: Uint8Array, editor: Writer): Promise<Saved> {
  const { id: userId } = editor;
  if (!isEditor(editor)) return "not-allowed";
  const note = { alt: "", caption: null, credit: fields.credit || null }; // beside the name a portrait says nothing more
  const kept = portrait.byteLength > 0 ? await keepPicture(portrait, note, { userId }) : null;
  if (kept && "problem" in kept) return kept.problem;
  let unused: string | null = null;
  const saved = await change(async (tx, forget): Promise<Saved> => {
    const { name, title, bio, organisationId } = fields;
    const known = organisationId === "" || (await tx.organisation.count({ where: { id: organisationId } })) > 0;
    const before = id === null ? null : await personNow(tx, id);
    if (!known || (id !== null && !before)) {
      unused = kept?.id ?? null;
      return "not-found";
    }
    const data = {
      name,
      title: title || null,
      bio: bio || null,
      organisationId: organisationId || null,
      ...(kept && { portraitId: kept.id }),
    };
    forget("people", "front");
    const saved = id ?? newId();
    if (id === null) {
      await tx.person.create({ data: { ...data, id: saved, slug: await freeSlug(name, "person", saved) }, select: { id: true } });
    } else {
      await tx.person.update({ where: { id }, data, select: { id: true } });
      if (!kept && before?.portraitId)
        await tx.media.update({ where: { id: before.portraitId }, data: { credit: note.credit }, select: { id: true } });
    }
    // The former portrait stays as long as it may come back.
    const media = kept && before?.portraitId ? [before.portraitId] : [];
    await keepStep(tx, { kind: "person", id: saved, before, after: await personAfter(tx, saved) }, editor, { media });
    return { id: saved };
  });
  if (unused) await dropMedia(unused);
  return saved;
}

/** Saves an organisation; without an id a new one. */
export async function saveOrganisation(id: string | null, fields: OrganisationFields, editor: Writer): Promise<Saved> {
  if (!isEditor(editor)) return "not-allowed";
  const { name, ...rest } = fields;
  const { street, postcode, city, phone, fax, email, website, callText, callAddress } = rest;
  const data = {
    name,
    street: street || null,
    postcode: postcode || null,
    city: city || null,
    phone: phone || null,
    fax: fax || null,
    email: email || null,
    website: website || null,
    callText: callText || null,
    callAddress: callAddress || null,
  };
  return change(async (tx, forget): Promise<Saved> => {
    forget("people", "front");
    if (id === null) {
      const made = newId();
      await tx.organisation.create({
        data: { ...data, id: made, slug: await freeSlug(name, "organisation", made) },
        select: { id: true },
      });
      await keepStep(tx, { kind: "organisation", id: made, before: null, after: data }, editor);
      return { id: made };
    }
    const before = await organisationNow(tx, id);
    if (!before) return "not-found";
    await tx.organisation.update({ where: { id }, data, select: { id: true } });
    await keepStep(tx, { kind: "organisation", id, before, after: data }, editor);
    return { id };
  });
}

export const organisationNow = async (tx: Transaction, id: string) =>
  organisationRow.nullable().parse(await tx.organisation.findUnique({ where: { id }, select: contactColumns }));

/** Everything that the forms of a person change, as it stands. */
export async function personNow(tx: Transaction, id: string): Promise<StepOf<"person">["before"]> {
  const select = {
    name: true,
    title: true,
    bio: true,
    organisationId: true,
    portraitId: true,
    portrait: { select: { credit: true } },
  } as const;
  const row = await tx.person.findUnique({ where: { id }, select });
  if (!row) return null;
  const { portrait, ...person } = row;
  return { ...person, credit: portrait?.credit ?? null };
}

export async function personAfter(tx: Transaction, id: string): Promise<StepOf<"person">["after"]> {
  const now = await personNow(tx, id);
  if (!now) throw new Error(`person ${id} was saved and is not there`);
  return now;
}

async function freeSlug(name: string, kind: "person" | "organisation", id: string): Promise<string> {
  const slug = slugOf(name) || kind;
  const taken = kind === "person" ? await db.person.count({ where: { slug } }) : await db.organisation.count({ where: { slug } });
  return taken > 0 ? `${slug}-${id.slice(-5)}` : slug;
}
