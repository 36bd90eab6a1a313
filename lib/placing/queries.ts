// Where a story stands among others, for the editors who say so.
import { type Account, isWriter } from "../accounts/guard.ts";
import { containing } from "../database/containing.ts";
import { db } from "../db.ts";
import { personChoices } from "../people/choices/queries.ts";
import { mayCompose } from "../writing/rights.ts";

const choices = 15;
const inRow = { id: true, kind: true, form: true, locale: true, state: true, title: true } as const;

/** Null when it is not the account's to say. @param search what the titles of stories that could be pointed to hold; without it none are offered */
export async function placingOf(id: string, account: Account, search: string | undefined) {
  const story = await db.story.findUnique({
    where: { id },
    select: {
      ...inRow,
      createdById: true,
      seriesId: true,
      translationGroup: true,
      edition: { select: { number: true, appearedOn: true } },
      refersTo: { orderBy: [{ position: "asc" }, { toId: "asc" }], select: { role: true, to: { select: inRow } } },
      credits: {
        where: { role: { not: "author" } },
        orderBy: [{ role: "asc" }, { position: "asc" }, { personId: "asc" }],
        select: { role: true, person: { select: { id: true, name: true } } },
      },
      chapterOf: { orderBy: { topicId: "asc" }, select: { topic: { select: inRow } } },
    },
  });
  if (!story || !isWriter(account) || !mayCompose(account, story)) return null;
  const { createdById: _, refersTo, chapterOf, translationGroup, ...rest } = story;
  const without = [id, ...refersTo.map(({ to }) => to.id)];
  const [translation, series, people, others] = await Promise.all([
    translationGroup ? db.story.findFirst({ where: { translationGroup, id: { not: id } }, select: inRow, orderBy: { id: "asc" } }) : null,
    db.series.findMany({
      where: { locale: story.locale },
      orderBy: [{ name: "asc" }, { id: "asc" }],
      take: 500,
      select: { id: true, name: true },
    }),
    personChoices(),
    search ? couldFollow(without, search) : [],
  ]);
  const fits = (other: (typeof story.refersTo)[number]["to"]) => other.kind === story.kind && other.locale !== story.locale;
  return {
    ...rest,
    references: refersTo.map(({ role, to }) => ({ role, story: to })),
    topics: chapterOf.map(({ topic }) => topic),
    series,
    people,
    translation,
    others: others.map((other) => ({ ...other, couldTranslate: other.id !== translation?.id && fits(other) })),
  };
}
export type Placing = NonNullable<Awaited<ReturnType<typeof placingOf>>>;

const couldFollow = (without: readonly string[], search: string) =>
  db.story.findMany({
    where: { id: { notIn: [...without] }, state: { notIn: ["withdrawn", "taken_down"] }, title: containing(search) },
    orderBy: [{ updatedAt: "desc" }, { id: "desc" }],
    take: choices,
    select: inRow,
  });
