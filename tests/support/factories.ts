// Rows that tests need but are not about: whatever isn't said is unremarkable, and every call makes rows of its own.
import { randomInt } from "node:crypto";
import type { Client } from "#lib/client";
import { commentDraft } from "#lib/comments/schema";
import { db } from "#lib/db";
import { fromMarkdown } from "#lib/documents/markdown/read";
import { newId } from "#lib/id";
import { digestOf, keyedDigest } from "#lib/secrets";
import type { CommentState, Role, StoryKind, StoryState } from "#prisma/generated/enums";

type StoryGiven = Partial<{
  kind: "article" | "video" | "topic" | "talk" | "survey" | "study";
  locale: "de" | "en";
  state: StoryState;
  title: string;
  commentsOpen: boolean;
}>;

/** A published article whose discussion is open. */
export function aStory(given: StoryGiven = {}) {
  const id = newId();
  const { kind = "article", locale = "de", state = "published", title = "Wer zuhört, spart Zeit", commentsOpen = true } = given;
  return db.story.create({
    data: {
      id,
      kind,
      form: kind === "video" ? "interview" : "report",
      locale,
      state,
      slug: `beitrag-${id}`,
      title,
      standfirst: "Ein Versuch über das Zuhören.",
      bodyHtml: "<p>Am Anfang war das Ohr.</p>",
      body: fromMarkdown("Am Anfang war das Ohr."),
      commentsOpen,
      publishedAt: state !== "published" && state !== "taken_down" ? null : new Date("2026-11-20T08:00:00Z"),
      takenDownAt: state === "taken_down" ? new Date() : null,
    },
    select: { id: true, kind: true, locale: true, slug: true, title: true },
  });
}

/** A topic with these stories for chapters, in this order. */
export async function aTopic(chapters: readonly { id: string; kind: StoryKind }[], given: Omit<StoryGiven, "kind"> = {}) {
  const topic = await aStory({ title: "Der Brief vom Automaten", ...given, kind: "topic" });
  const rows = chapters.map(({ id, kind }, position) => ({ topicId: topic.id, storyId: id, storyKind: kind, position }));
  await db.chapter.createMany({ data: rows });
  return topic;
}

/** A series without stories. */
export function aSeries({ name = "Sander rechnet nach", locale = "de" as const }: { name?: string; locale?: "de" | "en" } = {}) {
  const id = newId();
  return db.series.create({ data: { id, locale, slug: `reihe-${id}`, name }, select: { id: true, locale: true, slug: true, name: true } });
}

/** Somebody who writes, with no account. */
export function aPerson({ name = "Mara Ellwanger", organisationId = null }: { name?: string; organisationId?: string | null } = {}) {
  const id = newId();
  return db.person.create({ data: { id, slug: `person-${id}`, name, organisationId }, select: { id: true, name: true, slug: true } });
}

/** An account; a moderator unless said otherwise. */
export function anAccount({ role = "moderator", personId = null }: { role?: Role; personId?: string | null } = {}) {
  const id = newId();
  return db.user.create({
    data: { id, email: `${id}@example.org`, role, personId, emailVerified: new Date() },
    select: { id: true, email: true, name: true, role: true, personId: true },
  });
}

type CommentGiven = {
  storyId: string;
  parent?: { id: string; path: string; depth: number };
  state?: CommentState;
  text?: string;
  authorName?: string;
  authorEmail?: string;
  personId?: string;
};

/**
 * A comment as it stands in the table, with a person's decision for its state. An approved one is numbered and counted;
 * what hangs above it is made to have its place.
 */
export async function aComment(given: CommentGiven) {
  const id = newId();
  // Texts differ: the filter would take notice of one that comes again and again.
  const { storyId, parent, state = "held", text = `Ein guter Punkt, und zwar der ${id}.` } = given;
  const [{ id: userId }, published] = await Promise.all([anAccount(), state === "approved" ? countOneMore(storyId) : undefined]);
  return db.comment.create({
    data: {
      id,
      storyId,
      parentId: parent?.id ?? null,
      path: `${parent?.path ?? ""}${id}`,
      depth: parent ? parent.depth + 1 : 0,
      state,
      shown: state === "approved",
      ...published,
      authorName: given.authorName ?? "Ada",
      authorEmail: given.authorEmail ?? null,
      personId: given.personId ?? null,
      source: text,
      html: `<p>${text}</p>`,
      receiptDigest: digestOf(keyOf({ id })),
      repeatDigest: digestOf(`repeat ${id}`),
      textDigest: digestOf(text),
      addressDigest: digestOf(`address ${id}`),
      senderDigest: digestOf(`sender ${id}`),
      decisions: {
        create: state === "screening" ? [] : [{ id: newId(), fromState: "screening", toState: state, actor: "person", userId }],
      },
    },
    select: { id: true, storyId: true, path: true, depth: true, state: true, version: true, number: true },
  });
}

async function countOneMore(storyId: string) {
  const { lastCommentNumber: number } = await db.story.update({
    where: { id: storyId },
    data: { commentCount: { increment: 1 }, lastCommentNumber: { increment: 1 } },
    select: { lastCommentNumber: true },
  });
  return { number, publishedAt: new Date() };
}

/** The key of a comment's private page. */
export const keyOf = ({ id }: { id: string }) => keyedDigest("receipt", id);

/** Somebody's browser, from a network of its own. */
export function aClient(given: Partial<Client> = {}): Client {
  const block = `10.${randomInt(256)}.${randomInt(256)}.0/24`;
  return { address: block.replace(".0/24", ".7"), block, addressDigest: digestOf(block), userAgent: "Browser", referrer: "", ...given };
}

/** A filled-in comment form, as the schema makes it of what was typed. */
export function aDraft(given: Partial<Record<"story" | "parent" | "name" | "email" | "website" | "text" | "subject" | "stamp", string>>) {
  return commentDraft.parse({ name: "Ada", text: `Das sehe ich genauso, und zwar aus ${randomInt(1_000_000)} Gründen.`, ...given });
}

/** An organisation with nothing but a name. */
export function anOrganisation({ isPublisher = false }: { isPublisher?: boolean } = {}) {
  const id = newId();
  return db.organisation.create({
    data: { id, slug: `haus-${id}`, name: "Werkstatt für Service", isPublisher },
    select: { id: true, name: true },
  });
}
