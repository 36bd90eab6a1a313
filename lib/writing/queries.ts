// What the desk shows of stories: only what the asking account may read.

import type { Prisma } from "#prisma/generated/client";
import type { StoryState } from "#prisma/generated/enums";
import type { Account, Writer } from "../accounts/guard.ts";
import { shownPerson } from "../accounts/shown.ts";
import { db } from "../db.ts";
import { readDocument } from "../documents/document.ts";
import { withEmbeds } from "../documents/queries.ts";
import { pictureColumns } from "../media/selection.ts";
import { personChoices } from "../people/choices/queries.ts";
import { mayDo, namesAnybody, statesFor } from "./rights.ts";

const pageSize = 30;

/** Stories that the account may read, newest change first, `page` counted from 1. */
export async function deskStories(account: Account, state: StoryState | undefined, page: number) {
  const where: Prisma.StoryWhereInput = { AND: [readable(account), state ? { state } : {}] };
  const rows = await db.story.findMany({
    where,
    orderBy: [{ updatedAt: "desc" }, { id: "desc" }],
    skip: (page - 1) * pageSize,
    take: pageSize + 1,
    select: {
      id: true,
      kind: true,
      form: true,
      locale: true,
      slug: true,
      state: true,
      kicker: true,
      title: true,
      updatedAt: true,
      publishedAt: true,
      credits: { where: { role: "author" }, orderBy: { position: "asc" }, select: { person: { select: { name: true } } } },
    },
  });
  return { stories: rows.slice(0, pageSize), next: rows.length > pageSize ? page + 1 : undefined };
}

// The same rule as `mayDo(account, "read", …)`, for the database.
function readable({ id, role }: Account): Prisma.StoryWhereInput {
  const { own, others } = statesFor(role, "read");
  return { OR: [{ createdById: id, state: { in: own } }, { state: { in: others } }] };
}

/** One story for its form, or null when it is not there or not the account's to read. */
export async function findDeskStory(id: string, account: Account) {
  const story = await db.story.findUnique({
    where: { id },
    select: {
      id: true,
      kind: true,
      form: true,
      locale: true,
      slug: true,
      state: true,
      version: true,
      createdById: true,
      kicker: true,
      title: true,
      standfirst: true,
      body: true,
      bodyHtml: true,
      label: true,
      aiDisclosure: true,
      organisationId: true,
      commentsOpen: true,
      updatedAt: true,
      publishedAt: true,
      picture: { select: { id: true, licence: true, ...pictureColumns } },
      tags: { orderBy: { position: "asc" }, select: { tag: { select: { name: true } } } },
      credits: { where: { role: "author" }, orderBy: { position: "asc" }, select: { personId: true, person: { select: { name: true } } } },
      transitions: {
        orderBy: [{ at: "desc" }, { id: "desc" }],
        take: 50,
        select: { id: true, fromState: true, toState: true, message: true, at: true, user: { select: shownPerson } },
      },
      corrections: { orderBy: [{ at: "desc" }, { id: "desc" }], take: 20, select: { id: true, text: true, at: true } },
    },
  });
  if (!story || !mayDo(account, "read", story)) return null;
  const transitions = story.transitions.map((each) => ({ ...each, message: hears(account, story, each) ? each.message : "" }));
  return { ...story, transitions, body: readDocument(story.body), bodyHtml: await withEmbeds(story.bodyHtml, story.locale) };
}

type Said = { toState: StoryState; user: { id: string } | null };

// Whoever wrote a story is told what editors say with their moves, except when they take it up: that is among themselves, like notes.
// Whoever may only read it hears nothing.
function hears(account: Account, story: { state: StoryState; createdById: string | null }, { toState, user }: Said): boolean {
  if (mayDo(account, "notes", story) || user?.id === account.id) return true;
  return mayDo(account, "revisions", story) && toState !== "in_review";
}

export type DeskStory = NonNullable<Awaited<ReturnType<typeof findDeskStory>>>;

/** What the form of a story shows of it, beside its text. */
export type StoryInForm = Pick<
  DeskStory,
  | "id"
  | "kind"
  | "state"
  | "version"
  | "form"
  | "locale"
  | "kicker"
  | "title"
  | "standfirst"
  | "label"
  | "aiDisclosure"
  | "organisationId"
  | "tags"
  | "credits"
>;

/** Whom a writer may name: editors anybody, others nobody but themselves. */
export async function authorChoices(writer: Writer) {
  return personChoices(namesAnybody(writer) ? {} : { id: writer.personId ?? "" });
}
