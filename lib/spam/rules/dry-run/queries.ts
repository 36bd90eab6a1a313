// Tries a rule on the newest comments. The process serves readers meanwhile: comments come in slices, the newest first, no slice of work
// holds the others up, and after a while it is enough.
import { setImmediate } from "node:timers/promises";
import { z } from "zod";
import { Verdict } from "#prisma/generated/enums";
import type { Moderator } from "../../../accounts/guard.ts";
import { db } from "../../../db.ts";
import { settings } from "../../../settings.ts";
import { compile } from "../compile.ts";
import { materialOfComment } from "../material.ts";
import type { Definition } from "../rule.ts";
import { type Unfit, unfitness } from "../strain.ts";
import { type Hit, otherVerdict, type Screened, sideOf, Tally } from "./outcome.ts";
import { inTurn, type NotNow } from "./turns.ts";

export const mostComments = 10_000;
const sliceSize = 200;
/** Milliseconds of comparing after which others have their turn. */
const turn = 5;
/** Milliseconds of comparing, all turns together: a rule that needs more is too slow for every day. */
const patience = 1_500;

export type DryRun = Pick<Tally, "counts" | "hits" | "verdicts"> & {
  looked: number;
  /** False when the rule took too long for all of them. */
  complete: boolean;
  found: { words: string; times: number }[];
};

export type Tried = DryRun | NotNow | Unfit;

export const tryRule = (definition: Definition, moderator: Moderator, { enough = patience } = {}): Promise<Tried> =>
  inTurn(moderator, async () => (await unfitness(definition)) ?? compare(definition, enough));

async function compare(definition: Definition, enough: number): Promise<DryRun> {
  const find = await compile(definition);
  const own = new URL(settings().siteUrl).origin;
  const tally = new Tally();
  let looked = 0;
  let spent = 0;
  let after: string | undefined;
  while (looked < mostComments && spent < enough) {
    const slice = await newest(after);
    if (slice.length === 0) break;
    const found = new Map<string, string>();
    let begun = performance.now();
    for (const comment of slice) {
      const words = find(materialOfComment({ ...comment, text: comment.source }, own));
      if (words !== undefined) found.set(comment.id, words);
      looked++;
      const worked = performance.now() - begun;
      if (worked < turn) continue;
      spent += worked;
      await setImmediate();
      if (spent >= enough) break;
      begun = performance.now();
    }
    for (const { hit, screened } of await hitsOf(slice, found)) tally.add(hit, otherVerdict(screened, definition.effect));
    after = slice.at(-1)?.id;
  }
  return { counts: tally.counts, hits: tally.hits, verdicts: tally.verdicts, looked, complete: spent < enough, found: tally.found() };
}

const columns = { id: true, authorName: true, authorUrl: true, source: true, postedAt: true, state: true, judged: true } as const;

// Ids sort by time: a slice is a walk along the primary key.
function newest(after: string | undefined) {
  return db.comment.findMany({
    where: { erasedAt: null, ...(after && { id: { lt: after } }) },
    orderBy: { id: "desc" },
    take: sliceSize,
    select: columns,
  });
}
type Row = Awaited<ReturnType<typeof newest>>[number];

const screenings = z.array(
  z.object({
    id: z.string(),
    verdict: z.enum(Verdict).nullable(),
    probability: z.number().nullable(),
    holdAt: z.number().nullable(),
    spamAt: z.number().nullable(),
  }),
);

/** The comments that were found, each with what a person last decided about it and what the filter last thought of it. */
async function hitsOf(slice: readonly Row[], found: ReadonlyMap<string, string>): Promise<{ hit: Hit; screened: Screened }[]> {
  if (found.size === 0) return [];
  const rows = await db.$queryRaw`
    SELECT c.id, s.verdict, s.probability, s.hold_at AS "holdAt", s.spam_at AS "spamAt"
    FROM unnest(${[...found.keys()]}::text[]) AS c(id)
    LEFT JOIN LATERAL (
      SELECT verdict, probability, hold_at, spam_at FROM screenings WHERE comment_id = c.id ORDER BY at DESC, id DESC LIMIT 1) s ON true`;
  const known = new Map(screenings.parse(rows).map((row) => [row.id, row]));
  return slice.flatMap(({ id: commentId, authorName, source: text, postedAt, state, judged }) => {
    const words = found.get(commentId);
    const row = known.get(commentId);
    if (words === undefined || !row) return [];
    const { verdict, probability, holdAt, spamAt } = row;
    const screened =
      verdict && probability !== null && holdAt !== null && spamAt !== null ? { verdict, probability, holdAt, spamAt } : null;
    return { hit: { commentId, authorName, text, found: words, postedAt, state, side: sideOf(judged) }, screened };
  });
}
