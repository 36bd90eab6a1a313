// The lists of what many read and discuss, reckoned every few minutes: pages show them without counting anything.
import { z } from "zod";
import { Locale, Ranking } from "#prisma/generated/enums";
import type { Transaction } from "../../db.ts";
import { change } from "../../page-cache/change.ts";

/** Places of a list. */
const most = 10;
/** Days that count. */
const days = { read: 7, discussed: 30, popular: 90 } as const;

const ranked = z.array(z.object({ ranking: z.enum(Ranking), locale: z.enum(Locale), storyId: z.string(), position: z.number() }));
type Ranked = z.infer<typeof ranked>;

/** Reckons the lists anew; pages that show them are forgotten only if one has changed. */
export async function rankStories(now = new Date()): Promise<void> {
  await change(async (tx, forget) => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('podium rankings'))`;
    const [lists, before] = await Promise.all([
      reckoned(tx, now),
      tx.rankedStory.findMany({
        select: { ranking: true, locale: true, storyId: true, position: true },
        orderBy: [{ ranking: "asc" }, { locale: "asc" }, { position: "asc" }],
      }),
    ]);
    if (inWords(lists) === inWords(before)) return;
    await tx.rankedStory.deleteMany();
    await tx.rankedStory.createMany({ data: lists });
    forget("lists");
  });
}

const inWords = (lists: Ranked) =>
  lists
    .map(({ ranking, locale, position, storyId }) => `${ranking} ${locale} ${position} ${storyId}`)
    .toSorted()
    .join("\n");

// What many read this week stands on its own list: the favourites are others.
async function reckoned(tx: Transaction, now: Date): Promise<Ranked> {
  const today = now.toISOString().slice(0, 10);
  const rows = await tx.$queryRaw`
    WITH counted AS (
      SELECT story_id, day, count FROM read_days WHERE day > ${today}::date - ${days.popular}::int
      UNION ALL
      SELECT story_id, day, count(*)::int FROM reads GROUP BY story_id, day
    ), points AS (
      SELECT 'read'::ranking AS ranking, story_id, sum(count) AS points FROM counted
      WHERE day > ${today}::date - ${days.read}::int GROUP BY story_id
      UNION ALL
      SELECT 'popular'::ranking, story_id, sum(count) FROM counted GROUP BY story_id
      UNION ALL
      SELECT 'discussed'::ranking, story_id, count(*) FROM comments
      WHERE state = 'approved' AND posted_at > ${now}::timestamptz - make_interval(days => ${days.discussed}::int) GROUP BY story_id
    ), public AS (
      SELECT points.ranking, stories.locale, stories.id, points.points, stories.published_at
      FROM points JOIN stories ON stories.id = points.story_id
      WHERE stories.state = 'published' AND stories.published_at <= ${now}
    ), placed AS (
      SELECT ranking, locale, id, row_number() OVER (
        PARTITION BY ranking, locale ORDER BY points DESC, published_at DESC, id DESC
      )::int AS position FROM public
    ), others AS (
      SELECT ranking, locale, id, row_number() OVER (PARTITION BY ranking, locale ORDER BY position)::int AS position
      FROM placed
      WHERE ranking <> 'popular' OR NOT EXISTS (
        SELECT FROM placed top WHERE top.ranking = 'read' AND top.id = placed.id AND top.position <= 5
      )
    )
    SELECT ranking, locale, id AS "storyId", position FROM others WHERE position <= ${most}::int`;
  return ranked.parse(rows);
}
