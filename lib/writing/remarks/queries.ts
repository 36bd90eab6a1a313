// Remarks as those see them who work on the story, in the order of the text.
import type { Prisma } from "#prisma/generated/client";
import type { Account } from "../../accounts/guard.ts";
import { shownPerson } from "../../accounts/shown.ts";
import { db } from "../../db.ts";
import { readDocument } from "../../documents/document.ts";
import { mayDo } from "../rights.ts";
import { placeOf } from "./anchor.ts";
import { mostAnswers, mostOpen } from "./commands.ts";
import { wordsOf } from "./text.ts";

const around = 80;
const mostResolved = 50;
const somebody = { select: shownPerson } as const;
const columns = {
  id: true,
  quote: true,
  exact: true,
  prefix: true,
  suffix: true,
  start: true,
  text: true,
  at: true,
  user: somebody,
  resolvedAt: true,
  resolvedBy: somebody,
  answers: { orderBy: [{ at: "asc" }, { id: "asc" }], take: mostAnswers, select: { id: true, text: true, at: true, user: somebody } },
} as const satisfies Prisma.StoryRemarkSelect;
type Row = Prisma.StoryRemarkGetPayload<{ select: typeof columns }>;

/** Null when there is no such story, or the account has no part in it. */
export async function storyRemarks(id: string, account: Account) {
  const story = await db.story.findUnique({ where: { id }, select: { id: true, state: true, createdById: true, title: true } });
  if (!story || !mayDo(account, "remarks", story)) return null;
  const where = { storyId: id };
  const [open, resolved] = await Promise.all([
    db.storyRemark.findMany({ where: { ...where, resolvedAt: null }, orderBy: { id: "asc" }, take: mostOpen, select: columns }),
    db.storyRemark.findMany({
      where: { ...where, resolvedAt: { not: null } },
      orderBy: [{ resolvedAt: "desc" }, { id: "desc" }],
      take: mostResolved,
      select: columns,
    }),
  ]);
  const text = open.length + resolved.length > 0 ? await textOf(id) : "";
  return {
    story: { id, title: story.title },
    open: open
      .map((remark) => placed(remark, text))
      .toSorted((one, other) => orderOf(one) - orderOf(other) || (one.id < other.id ? -1 : 1))
      .map((remark, index) => ({ ...remark, number: index + 1 })),
    resolved: resolved.map((remark) => ({ ...placed(remark, text), number: 0 })),
    mayRemark: mayDo(account, "remark", story),
    mayAnswer: mayDo(account, "answer", story),
  };
}
export type Remarks = NonNullable<Awaited<ReturnType<typeof storyRemarks>>>;
export type Remark = Remarks["open"][number];

/** With its passage as it reads now between what stands around it; null where it is gone. */
function placed({ exact, prefix, suffix, start, ...remark }: Row, text: string) {
  const anchor = { exact, prefix, suffix, start };
  const place = placeOf(text, anchor);
  const passage = place && {
    before: lastLine(text.slice(Math.max(0, place.from - around), place.from)),
    words: text.slice(place.from, place.to),
    behind: firstLine(text.slice(place.to, place.to + around)),
  };
  return { ...remark, anchor, from: place?.from ?? null, passage };
}

/** About the whole story first, what is gone last. */
const orderOf = ({ from, quote }: { from: number | null; quote: string }) => from ?? (quote === "" ? -1 : Number.MAX_SAFE_INTEGER);

const lastLine = (text: string) => text.slice(text.lastIndexOf("\n") + 1).toWellFormed();
const firstLine = (text: string) => (text.split("\n", 1)[0] ?? "").toWellFormed();

async function textOf(id: string): Promise<string> {
  const { body } = await db.story.findUniqueOrThrow({ where: { id }, select: { body: true } });
  return wordsOf(readDocument(body));
}

/** Another one whenever a remark or an answer comes, goes or is settled. For those who were asked for their rights already. */
export async function remarkStamp(storyId: string): Promise<string> {
  const [remarks, answers] = await Promise.all([
    db.storyRemark.aggregate({ where: { storyId }, _count: { id: true, resolvedAt: true }, _max: { id: true, resolvedAt: true } }),
    db.remarkAnswer.aggregate({ where: { remark: { storyId } }, _count: true, _max: { id: true } }),
  ]);
  return JSON.stringify([remarks, answers]);
}
