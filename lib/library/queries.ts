// What the desk sees of the media library: only what the asking account may see.

import type { Prisma } from "#prisma/generated/client";
import type { Account } from "../accounts/guard.ts";
import { shownPerson } from "../accounts/shown.ts";
import { containing } from "../database/containing.ts";
import { db } from "../db.ts";
import { unused } from "../media/commands.ts";
import { noticeDays } from "../media/licence.ts";
import { pictureColumns } from "../media/selection.ts";
import { shownIn } from "../media/standing/queries.ts";
import { mayDo, statesFor } from "../writing/rights.ts";
import { mayDoWith, seesAll } from "./rights.ts";
import type { Filter, LibraryQuery } from "./schema.ts";
import { usesIn, usesOf } from "./uses.ts";

const pageSize = 24;
const day = 86_400_000;

export const itemColumns = { ...pictureColumns, id: true, kind: true, originalName: true, licence: true, createdById: true } as const;

/** One page of the library, newest first, `page` counted from 1. */
export async function libraryPage(account: Account, { search, kind, only, page }: LibraryQuery, now = new Date()) {
  const rows = await db.media.findMany({
    where: {
      AND: [
        visible(account),
        kind ? { kind } : {},
        only ? filtered(only, account, now) : {},
        ...search.split(/\s+/).filter(Boolean).map(says),
      ],
    },
    orderBy: { id: "desc" },
    skip: (page - 1) * pageSize,
    take: pageSize + 1,
    select: itemColumns,
  });
  return { items: rows.slice(0, pageSize), next: rows.length > pageSize ? page + 1 : undefined };
}
export type LibraryItem = Awaited<ReturnType<typeof libraryPage>>["items"][number];

// The same rule as `mayDoWith(account, "see", …)`, for the database.
function visible(account: Account): Prisma.MediaWhereInput {
  if (seesAll(account)) return {};
  return mayDoWith(account, "see", { createdById: account.id }) ? { createdById: account.id } : { id: { in: [] } };
}

function says(word: string): Prisma.MediaWhereInput {
  const has = containing(word);
  return { OR: [{ alt: has }, { caption: has }, { credit: has }, { licence: has }, { originalName: has }] };
}

function filtered(only: Filter, account: Account, now: Date): Prisma.MediaWhereInput {
  const filter: Record<Filter, Prisma.MediaWhereInput> = {
    "no-alt": { kind: "image", alt: null },
    "no-credit": { kind: "image", OR: [{ credit: null }, { credit: "" }] },
    licence: { licenceEndsOn: { lt: new Date(now.getTime() + noticeDays * day) } },
    unused,
    own: { createdById: account.id },
  };
  return filter[only];
}

/** How many licences end soon or have ended, of files that somebody sees. */
export async function endingLicences(account: Account, now = new Date()): Promise<number> {
  return db.media.count({ where: { AND: [visible(account), filtered("licence", account, now), { NOT: unused }] } });
}

/** One file with everything about it, or null when it is not there or not the account's to see. */
export async function findMedia(id: string, account: Account) {
  const file = await db.media.findUnique({
    where: { id },
    select: {
      ...itemColumns,
      master: true,
      version: true,
      bytes: true,
      durationSeconds: true,
      contentType: true,
      cropLeft: true,
      cropTop: true,
      cropRight: true,
      cropBottom: true,
      createdAt: true,
      createdBy: { select: shownPerson },
      ...usesIn,
    },
  });
  if (!file || !mayDoWith(account, "see", file)) return null;
  const { stories, ...uses } = usesOf(file);
  // A title is not told to who may not read the story.
  const told = stories.map((story) => ({ ...story, title: mayDo(account, "read", story) ? story.title : null }));
  return { ...file, stories: told, ...uses };
}
export type MediaItem = NonNullable<Awaited<ReturnType<typeof findMedia>>>;

/** Whether an account may have the bytes of a file: by the library's table, or because it may read a story that shows it. */
export async function mayFetchFile(account: Account, id: string): Promise<boolean> {
  const file = await db.media.findUnique({ where: { id }, select: { createdById: true } });
  if (!file) return false;
  if (mayDoWith(account, "see", file)) return true;
  const { own, others } = statesFor(account.role, "read");
  const readable = { OR: [{ createdById: account.id, state: { in: own } }, { state: { in: others } }] };
  return (await db.media.findFirst({ where: { AND: [{ id }, shownIn(readable)] }, select: { id: true } })) !== null;
}
