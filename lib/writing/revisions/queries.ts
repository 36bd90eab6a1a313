// The revisions of a story, for those who may see how it came about.

import type { Locale } from "#prisma/generated/enums";
import type { Account } from "../../accounts/guard.ts";
import { shownPerson } from "../../accounts/shown.ts";
import { db } from "../../db.ts";
import { readDocument } from "../../documents/document.ts";
import { toMarkdown } from "../../documents/markdown/write.ts";
import { unaddressed } from "../../documents/turns.ts";
import { mayDo } from "../rights.ts";
import { differenceOf, type Part } from "./difference.ts";
import { type ComparedField, comparedFields } from "./revision.ts";

const pageSize = 50;

const said = {
  number: true,
  title: true,
  restoredFrom: true,
  reached: true,
  prepared: true,
  begunAt: true,
  at: true,
  user: { select: shownPerson },
} as const;

const whole = {
  ...said,
  locale: true,
  form: true,
  label: true,
  aiDisclosure: true,
  kicker: true,
  standfirst: true,
  body: true,
  tags: true,
  author: { select: { name: true } },
  organisation: { select: { name: true } },
} as const;

/** What the pages of revisions say about the story itself; null when it is not there or its revisions are not the account's to see. */
async function storyOf(id: string, account: Account) {
  const select = { id: true, title: true, state: true, version: true, createdById: true, locale: true } as const;
  const story = await db.story.findUnique({ where: { id }, select });
  return story && mayDo(account, "revisions", story) ? story : null;
}

/** The revisions of a story, newest first, `page` counted from 1. */
export async function storyRevisions(id: string, account: Account, page: number) {
  const story = await storyOf(id, account);
  if (!story) return null;
  const rows = await db.storyRevision.findMany({
    where: { storyId: id },
    orderBy: { number: "desc" },
    skip: (page - 1) * pageSize,
    take: pageSize + 1,
    select: said,
  });
  return { story, revisions: rows.slice(0, pageSize), next: rows.length > pageSize ? page + 1 : undefined };
}
export type RevisionRow = NonNullable<Awaited<ReturnType<typeof storyRevisions>>>["revisions"][number];

/** Two revisions of a story and what differs between them, in the order of the form. Without `against` the one before; the first has none. */
export async function revisionDifference(id: string, number: number, against: number | undefined, account: Account) {
  const story = await storyOf(id, account);
  if (!story) return null;
  const find = (wanted: number) =>
    db.storyRevision.findUnique({ where: { storyId_number: { storyId: id, number: wanted } }, select: whole });
  const [revision, other, newest] = await Promise.all([
    find(number),
    // Retention may have left a gap: the one before is the next that is there.
    against === undefined
      ? db.storyRevision.findFirst({
          where: { storyId: id, number: { lt: number }, prepared: false },
          orderBy: { number: "desc" },
          select: whole,
        })
      : find(against),
    db.storyRevision.findFirst({ where: { storyId: id, prepared: false }, orderBy: { number: "desc" }, select: { number: true } }),
  ]);
  if (!revision || (against !== undefined && !other)) return null;
  const { number: shown, reached, prepared, restoredFrom, begunAt, at, user } = revision;
  const [before, after] = [other && textsOf(other), textsOf(revision)];
  const differences = comparedFields.map((field) => ({ field, parts: differenceOf(before?.[field] ?? "", after[field]) }));
  return {
    story,
    revision: { number: shown, title: revision.title, reached, prepared, restoredFrom, begunAt, at, user },
    against: other && { number: other.number, at: other.at },
    newest: newest?.number ?? number,
    differences,
  };
}
export type RevisionDifference = NonNullable<Awaited<ReturnType<typeof revisionDifference>>>;
export type FieldDifference = { field: ComparedField; parts: Part[] };

function textsOf(revision: {
  kicker: string;
  title: string;
  standfirst: string;
  body: unknown;
  tags: readonly string[];
  form: string;
  label: string;
  aiDisclosure: string;
  locale: Locale;
  author: { name: string } | null;
  organisation: { name: string } | null;
}): Record<ComparedField, string> {
  const { kicker, title, standfirst, body, tags, form, label, aiDisclosure, locale, author, organisation } = revision;
  return {
    kicker,
    title,
    standfirst,
    body: toMarkdown(unaddressed(readDocument(body)), locale),
    tags: tags.join(", "),
    form,
    label,
    aiDisclosure,
    locale,
    author: author?.name ?? "",
    organisation: organisation?.name ?? "",
  };
}
