// Series are made and renamed. The address follows the name, and the former one leads on.
import { isEditor, type Writer } from "../../accounts/guard.ts";
import type { Transaction } from "../../db.ts";
import { newId } from "../../id.ts";
import { change } from "../../page-cache/change.ts";
import { keepStep } from "../../steps/commands.ts";
import { slugOf } from "../../text/slug.ts";
import type { SeriesFields } from "./schema.ts";

export type SeriesSaved = { id: string } | "not-allowed" | "not-found" | "exists" | "no-name";

/** Saves a series; without an id a new one. The language stays what it was: its stories are in it. */
export async function saveSeries(id: string | null, { locale, name, about }: SeriesFields, editor: Writer): Promise<SeriesSaved> {
  if (!isEditor(editor)) return "not-allowed";
  const slug = slugOf(name);
  if (slug === "") return "no-name";
  return change(async (tx, forget) => {
    const before = id === null ? undefined : await lock(tx, id);
    if (before === null) return "not-found";
    const place = { locale: before?.locale ?? locale, slug };
    const other = await tx.series.findUnique({ where: { locale_slug: place }, select: { id: true } });
    if (other && other.id !== id) return "exists";
    await tx.formerSeries.deleteMany({ where: place });
    const step = { kind: "series", locale: place.locale, after: { name, about } } as const;
    if (!before) {
      const made = await tx.series.create({ data: { id: newId(), ...place, name, about }, select: { id: true } });
      await keepStep(tx, { ...step, id: made.id, before: null }, editor);
      return made;
    }
    if (before.slug !== slug) await tx.formerSeries.create({ data: { locale: before.locale, slug: before.slug, seriesId: before.id } });
    await tx.series.update({ where: { id: before.id }, data: { slug, name, about }, select: { id: true } });
    await keepStep(tx, { ...step, id: before.id, before: { name: before.name, about: before.about } }, editor);
    forget(`series:${before.id}`, "front");
    return { id: before.id };
  });
}

async function lock(tx: Transaction, id: string) {
  await tx.$executeRaw`SELECT FROM series WHERE id = ${id} FOR UPDATE`;
  return tx.series.findUnique({ where: { id }, select: { id: true, locale: true, slug: true, name: true, about: true } });
}
