// A topic as editors compose it: its chapters, public or not, and what could join them.
import type { Account } from "../../accounts/guard.ts";
import { isWriter } from "../../accounts/guard.ts";
import { containing } from "../../database/containing.ts";
import { db } from "../../db.ts";
import { mayCompose } from "../../writing/rights.ts";

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
    },
  });
  if (!topic || !isWriter(account) || !mayCompose(account, topic)) return null;
  const { chapters: rows, createdById: _, ...rest } = topic;
  const chapters = rows.map(({ story }) => story);
  return {
    ...rest,
    chapters,
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
      ...(search && { title: containing(search) }),
    },
    orderBy: [{ updatedAt: "desc" }, { id: "desc" }],
    take: choices,
    select: inRow,
  });
