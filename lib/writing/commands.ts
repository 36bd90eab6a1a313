// Writes of those who write. Every right is asked here; pages and buttons only show what would be allowed.
import type { StoryForm, StoryKind } from "#prisma/generated/enums";
import type { Account, Writer } from "../accounts/guard.ts";
import { db, type Transaction } from "../db.ts";
import { picturesIn } from "../documents/document.ts";
import { possibleTags } from "../documents/hashtags.ts";
import { renderDocument } from "../documents/html/render.ts";
import { newId } from "../id.ts";
import { keepShown } from "../media/shown/commands.ts";
import { change } from "../page-cache/change.ts";
import { keepStep } from "../steps/commands.ts";
import { knownTags, setTags } from "../tags/commands.ts";
import { slugOf } from "../text/slug.ts";
import type { Lack } from "./gate/findings.ts";
import { checkStory } from "./gate/gather.ts";
import { showsForeign } from "./pictures/queries.ts";
import { followPassages, passagesBefore } from "./remarks/keep.ts";
import { keepFirst, keepRevision, lastRevision } from "./revisions/keep.ts";
import { formsFor, hasAppeared, mayChangeStory, mayDo, namesAnybody } from "./rights.ts";
import type { StoryFields } from "./schema.ts";
import { type Address, pagesOf, type Refusal, type SaveRefusal, storyInShort, storyNow } from "./story.ts";

/** Begins a draft that belongs to the writer, credited to the person behind the account. */
export async function beginStory(wanted: StoryForm, writer: Writer, kind: StoryKind = "article"): Promise<string> {
  const id = newId();
  const [usual = wanted] = formsFor(writer);
  const form = formsFor(writer).includes(wanted) ? wanted : usual;
  await db.story.create({
    data: {
      id,
      kind,
      form,
      slug: `entwurf-${id}`,
      createdById: writer.id,
      ...(kind === "survey" && { survey: { create: {} } }),
      ...(kind === "video" && { video: { create: {} } }),
      ...(kind === "study" && { study: { create: {} } }),
      ...(writer.personId && { credits: { create: { personId: writer.personId, role: "author" } } }),
    },
    select: { id: true },
  });
  return id;
}

/**
 * Saves what was written. A published story is changed in public, which takes an editor; `correction` then tells readers what changed.
 * What is published stays complete. Every save is kept as a revision; `restoredFrom` names the one whose text this is, `tab` the window
 * that saves it by itself.
 * @returns the new version, or why nothing was saved
 */
export async function saveStory(
  id: string,
  version: number,
  fields: StoryFields,
  correction: string,
  writer: Writer,
  { restoredFrom = null, tab = null }: { restoredFrom?: number | null; tab?: string | null } = {},
): Promise<{ version: number } | { lacks: Lack[] } | SaveRefusal> {
  return change(async (tx, forget) => {
    const story = await tx.story.findUnique({ where: { id }, select: storyInShort });
    if (!story) return "not-found";
    if (!mayChangeStory(writer, story)) return "not-allowed";
    const isPublic = hasAppeared(story);
    const shown = picturesIn(fields.body).map(({ attrs }) => attrs.mediaId);
    // What an earlier text of the story shows was allowed when it was kept.
    if (restoredFrom === null && (await showsForeign(tx, id, shown, writer))) return "foreign-picture";
    const form = formsFor(writer).includes(fields.form) ? fields.form : story.form;
    const text = renderDocument(fields.body, fields.locale, await knownTags(tx, possibleTags(fields.body)));
    const published = story.state === "published" ? await tx.story.findUniqueOrThrow({ where: { id }, select: storyNow }) : null;
    if (published) {
      const { lacks } = await checkStory(tx, published, { ...fields, bodyHtml: text.html });
      if (lacks.length > 0) return { lacks };
    }
    const last = await lastRevision(tx, id);
    if (!last) await keepFirst(tx, id);
    const passages = await passagesBefore(tx, id);
    const now = new Date();
    const { count } = await tx.story.updateMany({
      where: { id, version, state: story.state },
      data: {
        ...(isPublic ? {} : { locale: fields.locale, slug: await freeSlug(tx, fields, story) }),
        // In another language it is no translation of what it was.
        ...(!isPublic && fields.locale !== story.locale && { translationGroup: null }),
        form,
        kicker: fields.kicker,
        title: fields.title,
        standfirst: fields.standfirst,
        label: fields.label,
        aiDisclosure: fields.aiDisclosure,
        body: fields.body,
        bodyHtml: text.html,
        readingMinutes: text.minutes,
        textVersion: version + 1,
        textTab: tab,
        organisationId: fields.organisationId || null,
        version: { increment: 1 },
        updatedAt: now,
      },
    });
    if (count === 0) return "changed-meanwhile";
    await followPassages(tx, passages, fields.body);
    await keepShown(tx, id, shown);
    const authorId = (await replaceAuthor(tx, id, fields.authorId, writer)) ?? "";
    const kept = { ...fields, form, authorId, ...(isPublic && { locale: story.locale }) };
    await keepRevision(tx, id, kept, { userId: writer.id, reached: isPublic ? story.state : null, restoredFrom, at: now }, last);
    const tagIds = await setTags(tx, id, [...fields.tags, ...text.hashtags]);
    if (published) {
      if (correction) await tx.correction.create({ data: { id: newId(), storyId: id, userId: writer.id, text: correction } });
      forget(...pagesOf(published, tagIds));
    }
    return { version: version + 1 };
  });
}

/** Opens or closes the discussion under a story. */
export async function setDiscussion(id: string, open: boolean, account: Account): Promise<"kept" | Refusal> {
  return change(async (tx, forget) => {
    const story = await tx.story.findUnique({ where: { id }, select: storyNow });
    if (!story) return "not-found";
    if (!mayDo(account, "discussion", story)) return "not-allowed";
    const { count } = await tx.story.updateMany({ where: { id, commentsOpen: !open }, data: { commentsOpen: open } });
    if (count > 0) await keepStep(tx, { kind: "discussion", open, story: id, title: story.title }, account);
    forget(`story:${id}`, `comments:${id}`);
    return "kept";
  });
}

async function freeSlug(tx: Transaction, fields: StoryFields, story: Address & { id: string }): Promise<string> {
  const wanted = slugOf(fields.title) || `entwurf-${story.id}`;
  const own = `${wanted}-${story.id.slice(-5)}`;
  // What it is called already is nobody else's: no two stories have one address.
  if (fields.locale === story.locale && (story.slug === wanted || story.slug === own)) return story.slug;
  const place = { locale: fields.locale, kind: story.kind, slug: wanted };
  // Of two who give one title at the same moment the second one waits here, and sees that it is taken.
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`address ${place.locale} ${place.kind} ${wanted}`}, 0))`;
  const taken = await tx.story.findFirst({ where: { ...place, NOT: { id: story.id } }, select: { id: true } });
  const once = await tx.storyAddress.findFirst({
    where: { ...place, OR: [{ storyId: null }, { NOT: { storyId: story.id } }] },
    select: { slug: true },
  });
  return taken || once ? own : wanted;
}

async function replaceAuthor(tx: Transaction, storyId: string, authorId: string, writer: Writer): Promise<string | null> {
  // Whoever may not publish writes under the own name only.
  const personId = namesAnybody(writer) ? authorId || null : writer.personId;
  const now = await tx.credit.findMany({ where: { storyId, role: "author" }, take: 2, select: { personId: true } });
  if (now.length === (personId ? 1 : 0) && now.every((credit) => credit.personId === personId)) return personId;
  await tx.credit.deleteMany({ where: { storyId, role: "author" } });
  if (personId) await tx.credit.create({ data: { storyId, personId, role: "author" }, select: { storyId: true } });
  return personId;
}
