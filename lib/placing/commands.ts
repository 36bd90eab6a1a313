// Where a story stands among others: its series, its edition, its translation, what it points to; and who took part in it.
import { isDeepStrictEqual } from "node:util";
import type { CreditRole, ReferenceRole } from "#prisma/generated/enums";
import type { Writer } from "../accounts/guard.ts";
import type { Transaction } from "../db.ts";
import { moved } from "../front/front.ts";
import { change } from "../page-cache/change.ts";
import type { Tag } from "../page-cache/tags.ts";
import { keepStep } from "../steps/commands.ts";
import type { PlacingRow } from "../steps/step.ts";
import { joinTranslation, translationNow } from "../translations/commands.ts";
import { mayCompose } from "../writing/rights.ts";
import { type StoryNow, storyNow } from "../writing/story.ts";
import type { PlacingFields } from "./schema.ts";

const most = 20;

export type Placed = "placed" | "not-allowed" | "not-found" | "not-fitting" | "translated" | "full" | "moved-on";

/** Puts a story into a series and an edition, or takes it out of them. */
export const placeStory = (id: string, { seriesId, number, appearedOn }: PlacingFields, editor: Writer) =>
  place(id, editor, async (tx, story, forget) => {
    const { locale } = story;
    if (seriesId !== "" && (await tx.series.count({ where: { id: seriesId, locale } })) === 0) return "not-fitting";
    await writePlace(tx, id, seriesId || null, { number, appearedOn: appearedOn === "" ? null : new Date(appearedOn) });
    for (const series of [story.seriesId, seriesId]) if (series) forget(`series:${series}`);
    forget("front");
    return "placed";
  });

/** Has a story point to another one. An edition has one cover story: a new one takes the place of the old. */
export const addReference = (id: string, toId: string, role: ReferenceRole, editor: Writer) =>
  place(id, editor, async (tx) => {
    if (toId === id || (await tx.story.count({ where: { id: toId } })) === 0) return "not-fitting";
    const others = (await referencesOf(tx, id)).filter(
      (reference) => reference.toId !== toId && !(role === "cover" && reference.role === "cover"),
    );
    if (others.length >= most) return "full";
    return write(tx, id, [...others, { toId, role }]);
  });

export const removeReference = (id: string, toId: string, editor: Writer) =>
  place(id, editor, async (tx) =>
    write(
      tx,
      id,
      (await referencesOf(tx, id)).filter((reference) => reference.toId !== toId),
    ),
  );

/** Moves a reference one place up or down. */
export const moveReference = (id: string, toId: string, by: -1 | 1, editor: Writer) =>
  place(id, editor, async (tx) => {
    const references = await referencesOf(tx, id);
    const wanted = references.find((reference) => reference.toId === toId);
    return wanted ? write(tx, id, moved(references, wanted, by)) : "placed";
  });

/** Names somebody who took part, with what they did; whoever did two things is named twice. */
export const addCredit = (id: string, personId: string, role: CreditRole, editor: Writer) =>
  place(id, editor, async (tx, _, forget) => {
    if (role === "author" || (await tx.person.count({ where: { id: personId } })) === 0) return "not-fitting";
    const others = (await creditsOf(tx, id)).filter((credit) => credit.personId !== personId || credit.role !== role);
    if (others.length >= most) return "full";
    forget("people");
    return writeCredits(tx, id, [...others, { personId, role }]);
  });

export const removeCredit = (id: string, personId: string, role: CreditRole, editor: Writer) =>
  place(id, editor, async (tx, _, forget) => {
    forget("people");
    const credits = await creditsOf(tx, id);
    return writeCredits(
      tx,
      id,
      credits.filter((credit) => credit.personId !== personId || credit.role !== role),
    );
  });

/** Says which story is this one in the other language; null: none is. */
export const chooseTranslation = (id: string, otherId: string | null, editor: Writer) =>
  place(id, editor, (tx, story, forget) => joinTranslation(tx, story, otherId, editor, forget));

/** Puts it back to how it stood, if it still stands as `after` says. What has gone meanwhile stays away. */
export const putPlacingBack = (id: string, after: PlacingRow, before: PlacingRow, editor: Writer) =>
  place(id, editor, async (tx, story, forget) => {
    if (!isDeepStrictEqual(await placingNow(tx, id), after)) return "moved-on";
    if ((await joinTranslation(tx, story, before.translationId, editor, forget)) !== "placed") return "moved-on";
    const wanted = before.seriesId ?? "";
    const series = wanted !== "" && (await tx.series.count({ where: { id: wanted, locale: story.locale } })) > 0 ? wanted : null;
    await writePlace(tx, id, series, before);
    const there = await tx.story.findMany({ where: { id: { in: before.references.map(({ toId }) => toId) } }, select: { id: true } });
    for (const each of [story.seriesId, series]) if (each) forget(`series:${each}`);
    forget("front", "people");
    const people = await tx.person.findMany({
      where: { id: { in: before.credits.map(({ personId }) => personId) } },
      select: { id: true },
    });
    await writeCredits(
      tx,
      id,
      before.credits.filter(({ personId }) => people.some((found) => found.id === personId)),
    );
    return write(
      tx,
      id,
      before.references.filter(({ toId }) => there.some((found) => found.id === toId)),
    );
  });

async function placingNow(tx: Transaction, id: string): Promise<PlacingRow> {
  const { seriesId, translationGroup, edition } = await tx.story.findUniqueOrThrow({
    where: { id },
    select: { seriesId: true, translationGroup: true, edition: { select: { number: true, appearedOn: true } } },
  });
  const translationId = await translationNow(tx, { id, translationGroup });
  const [references, credits] = [await referencesOf(tx, id), await creditsOf(tx, id)];
  return { seriesId, number: edition?.number ?? null, appearedOn: edition?.appearedOn ?? null, translationId, references, credits };
}

async function writePlace(tx: Transaction, id: string, seriesId: string | null, edition: Pick<PlacingRow, "number" | "appearedOn">) {
  const { number, appearedOn } = edition;
  await tx.story.update({ where: { id }, data: { seriesId, updatedAt: new Date() }, select: { id: true } });
  await tx.edition.deleteMany({ where: { storyId: id } });
  if (number && appearedOn) await tx.edition.create({ data: { storyId: id, number, appearedOn }, select: { storyId: true } });
}

type Forget = (...tags: Tag[]) => void;
type Work = (tx: Transaction, story: StoryNow, forget: Forget) => Promise<Placed>;

async function place(id: string, editor: Writer, work: Work): Promise<Placed> {
  return change(async (tx, forget) => {
    await tx.$executeRaw`SELECT FROM stories WHERE id = ${id} FOR UPDATE`;
    const story = await tx.story.findUnique({ where: { id }, select: storyNow });
    if (!story) return "not-found";
    if (!mayCompose(editor, story)) return "not-allowed";
    const isPublic = story.state === "published";
    const before = await placingNow(tx, id);
    const placed = await work(tx, story, (...tags) => (isPublic ? forget(...tags) : undefined));
    if (placed !== "placed") return placed;
    const after = await placingNow(tx, id);
    if (!isDeepStrictEqual(before, after)) await keepStep(tx, { kind: "placing", story: id, title: story.title, before, after }, editor);
    if (isPublic) forget(`story:${id}`);
    return placed;
  });
}

type Reference = { toId: string; role: ReferenceRole };

const referencesOf = (tx: Transaction, fromId: string): Promise<Reference[]> =>
  tx.storyReference.findMany({
    where: { fromId },
    orderBy: [{ position: "asc" }, { toId: "asc" }],
    take: most,
    select: { toId: true, role: true },
  });

async function write(tx: Transaction, fromId: string, references: readonly Reference[]): Promise<"placed"> {
  await tx.storyReference.deleteMany({ where: { fromId } });
  await tx.storyReference.createMany({ data: references.map((reference, position) => ({ ...reference, fromId, position })) });
  return "placed";
}

type Credit = { personId: string; role: CreditRole };
const takesPart = { role: { not: "author" as const } };

const creditsOf = (tx: Transaction, storyId: string): Promise<Credit[]> =>
  tx.credit.findMany({
    where: { storyId, ...takesPart },
    orderBy: [{ role: "asc" }, { position: "asc" }, { personId: "asc" }],
    take: most + 1,
    select: { personId: true, role: true },
  });

async function writeCredits(tx: Transaction, storyId: string, credits: readonly Credit[]): Promise<"placed"> {
  await tx.credit.deleteMany({ where: { storyId, ...takesPart } });
  await tx.credit.createMany({ data: credits.map((credit, position) => ({ ...credit, storyId, position })) });
  return "placed";
}
