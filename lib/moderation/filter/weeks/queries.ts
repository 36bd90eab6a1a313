// What the filter caught and missed, counted from the comments themselves.
import { z } from "zod";
import { Prisma } from "#prisma/generated/client";
import { db } from "../../../db.ts";
import { isPlain, nothing, type Week } from "../figures.ts";

const counted = z.array(
  z.object({ week: z.string(), figure: z.string(), key: z.string(), a: z.coerce.number(), b: z.coerce.number(), c: z.coerce.number() }),
);

/** Every week since the one in which `from` lies, the latest first. */
export async function countWeeks(from: Date): Promise<Week[]> {
  const rows = counted.parse(await db.$queryRaw(weeksSince(from)));
  return [...Map.groupBy(rows, (row) => row.week)]
    .map(([of, figures]) => ({ week: of, ...figuresOf(figures) }))
    .sort((one, other) => (one.week < other.week ? 1 : -1));
}

function figuresOf(rows: z.infer<typeof counted>): Omit<Week, "week"> {
  const figures = structuredClone(nothing);
  for (const { figure, key, a, b, c } of rows) {
    if (figure === "step") figures.steps.push({ step: Number(key), decided: a, spam: b, given: c });
    else if (figure === "check") figures.checks.push({ check: key, spoke: a, right: b, wrong: c });
    else if (isPlain(figure)) figures[figure] = a;
  }
  return figures;
}

const zone = "Europe/Berlin";
const monday = (column: Prisma.Sql) => Prisma.sql`to_char(date_trunc('week', ${column} AT TIME ZONE ${zone}), 'YYYY-MM-DD')`;

// The filter's last word about a comment, and a person's: "ham", "spam", "other" (an insult is neither), or none.
// What the house itself wrote is not counted. Whoever thinks better of it and takes an own decision back contradicts nobody.
function weeksSince(from: Date): Prisma.Sql {
  return Prisma.sql`
    WITH judged AS MATERIALIZED (
      SELECT ${monday(Prisma.sql`c.posted_at`)} AS week, said.id AS screening, said.verdict, said.probability, c.judged AS label, person.hands, person.results
      FROM comments c
      JOIN LATERAL (
        SELECT id, verdict, probability FROM screenings WHERE comment_id = c.id AND verdict <> 'wait' ORDER BY at DESC, id DESC LIMIT 1
      ) said ON true
      CROSS JOIN LATERAL (
        SELECT count(DISTINCT user_id) AS hands, count(DISTINCT judgement_of(to_state, reason)) AS results
        FROM decisions d WHERE comment_id = c.id AND actor = 'person' AND reason <> 'undo'
          AND NOT EXISTS (SELECT FROM decisions later WHERE later.undoes_id = d.id AND later.user_id = d.user_id)
      ) person
      WHERE c.posted_at >= date_trunc('week', ${from}::timestamptz AT TIME ZONE ${zone}) AT TIME ZONE ${zone} AND c.person_id IS NULL
    ), plain AS (
      SELECT week,
        count(*) AS screened,
        count(*) FILTER (WHERE verdict = 'spam' AND label IS DISTINCT FROM 'ham') AS caught,
        count(*) FILTER (WHERE verdict = 'spam' AND label = 'ham') AS "falseAlarms",
        count(*) FILTER (WHERE verdict = 'publish' AND label = 'spam') AS missed,
        count(*) FILTER (WHERE verdict = 'hold') AS held,
        count(*) FILTER (WHERE verdict = 'hold' AND label = 'spam') AS "heldSpam",
        count(*) FILTER (WHERE verdict <> 'hold' AND label IN ('ham', 'spam')) AS decided,
        count(*) FILTER (WHERE (verdict = 'spam' AND label = 'spam') OR (verdict = 'publish' AND label = 'ham')) AS alike,
        count(*) FILTER (WHERE hands > 1) AS seconded,
        count(*) FILTER (WHERE hands > 1 AND results > 1) AS revised
      FROM judged GROUP BY week
    )
    SELECT week, figure, '' AS key, amount AS a, 0 AS b, 0 AS c
    FROM plain CROSS JOIN LATERAL (SELECT key AS figure, value::float8 AS amount FROM jsonb_each_text(to_jsonb(plain) - 'week')) named
    UNION ALL
    SELECT week, 'step', least(floor(probability * 10), 9)::text, count(*), count(*) FILTER (WHERE label = 'spam'), sum(probability)
    FROM judged WHERE label IN ('ham', 'spam') GROUP BY 1, 3
    UNION ALL
    SELECT week, 'check', f."check", count(*),
      count(*) FILTER (WHERE (weight > 0 AND label = 'spam') OR (weight < 0 AND label = 'ham')),
      count(*) FILTER (WHERE (weight > 0 AND label = 'ham') OR (weight < 0 AND label = 'spam'))
    FROM judged JOIN findings f ON f.screening_id = judged.screening GROUP BY 1, 3`;
}
