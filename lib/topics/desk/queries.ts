// A topic as editors compose it: its chapters, public or not, what could join them, and what was done last.
import type { Account } from "../../accounts/guard.ts";
import { isWriter } from "../../accounts/guard.ts";
import { shownPerson } from "../../accounts/shown.ts";
import { db } from "../../db.ts";
import { mayCompose } from "../../writing/rights.ts";
import { deedOf } from "../order.ts";

const choices = 20;
const inRow = { id: true, kind: true, form: true, locale: true, state: true, title: true, publishedAt: true } as const;

/** Null when it is no topic, or not the account's to compose. @param search what the titles of stories that could join hold */
export async function topicOnDesk(id: string, account: Account, search: string | undefined) {
  const topic = await db.story.findUnique({
    where: { id, kind: "topic" },
    select: {
      ...inRow,
      slug: true,
      createdById: true,
      chapters: { orderBy: { position: "asc" }, select: { story: { select: inRow } } },
      chapterChanges: {
        orderBy: { id: "desc" },
        take: 1,
        select: { id: true, before: true, after: true, at: true, user: { select: shownPerson } },
      },
    },
  });
  if (!topic || !isWriter(account) || !mayCompose(account, topic)) return null;
  const { chapters: rows, chapterChanges, createdById: _, ...rest } = topic;
  const chapters = rows.map(({ story }) => story);
  const [last] = chapterChanges;
  return {
    ...rest,
    chapters,
    last: last && { id: last.id, at: last.at, user: last.user, deed: deedOf(last.before, last.after), own: last.user?.id === account.id },
    others: await couldJoin(topic.locale, [id, ...chapters.map((chapter) => chapter.id)], search),
  };
}
export type TopicOnDesk = NonNullable<Awaited<ReturnType<typeof topicOnDesk>>>;

const couldJoin = (locale: "de" | "en", without: string[], search: string | undefined) =>
  db.story.findMany({
    where: {
      id: { notIn: without },
      locale,
      kind: { not: "topic" },
      state: { notIn: ["withdrawn", "taken_down"] },
      ...(search && { title: { contains: search, mode: "insensitive" } }),
    },
    orderBy: [{ updatedAt: "desc" }, { id: "desc" }],
    take: choices,
    select: inRow,
  });
