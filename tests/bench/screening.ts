// The whole screening of a comment in a warm process, the database included, on a portal that has kept a hundred thousand of them.
import { randomInt } from "node:crypto";
import { z } from "zod";
import { runningEmbedded } from "#lib/database/embedded";
import { db } from "#lib/db";
import { newId } from "#lib/id";
import { digestOf } from "#lib/secrets";
import type { Submission } from "#lib/spam/check";
import { gatherEvidence } from "#lib/spam/gather";
import { featuresOf } from "#lib/spam/learner/features";
import { memory } from "#lib/spam/learning/memory";
import { screen } from "#lib/spam/screen";
import { sketchOf } from "#lib/spam/sketch";
import type { Bench } from "./bench.ts";
import type { Portal } from "./portal.ts";
import { atMost, note, quantile } from "./report.ts";
import type { Seeded } from "./seed.ts";

const comments = 100_000;
const lessons = 2_000;
const warmUp = 500;
const rounds = 3_000;

export const screening: Bench = async (portal, seeded) => {
  process.env.DATABASE_URL = runningEmbedded(`${portal.folder}/data`) ?? "";
  await layMany(portal, seeded);
  for (let turn = 0; turn < lessons; turn++) {
    memory().part.take({ features: featuresOf({ text: aText(seeded) }), label: turn % 3 ? "ham" : "spam" });
  }
  const times: number[] = [];
  const inside: number[] = [];
  for (let turn = 0; turn < warmUp + rounds; turn++) {
    const submission = aSubmission(seeded);
    const begun = performance.now();
    const evidence = await gatherEvidence(submission);
    const gathered = performance.now();
    screen(evidence);
    const done = performance.now();
    if (turn >= warmUp) times.push(done - begun);
    if (turn >= warmUp) inside.push(done - gathered);
  }
  const planned = await planningOf();
  await db.$disconnect();
  return [
    atMost(`a comment beside ${comments.toLocaleString("en")} others: evidence and all checks (median)`, quantile(times, 0.5), 5, "ms", 2),
    atMost("the same, 99th percentile", quantile(times, 0.99), 20, "ms", 2),
    note("  of that the checks themselves (median)", `${quantile(inside, 0.5).toFixed(2)} ms`),
    note("  planned anew by the database", planned),
    note("lessons in the filter's own part", String(lessons)),
  ];
};

/** How often the database made a plan for one comment only: it does so five times for each connection, and then keeps one. */
async function planningOf(): Promise<string> {
  const rows = await db.$queryRaw`SELECT custom_plans::int AS anew, generic_plans::int AS kept FROM pg_prepared_statements
    WHERE statement LIKE '%similarSpam%'`;
  const [plans = { anew: 0, kept: 0 }] = z.array(z.object({ anew: z.number(), kept: z.number() })).parse(rows);
  return `${plans.anew} of ${plans.anew + plans.kept} times`;
}

/** Texts as readers write them, some of them longer, some with a link, one in ten a campaign that changes a word. */
function aText({ texts }: Seeded): string {
  const one = () => texts[randomInt(texts.length)] ?? "";
  const kind = randomInt(10);
  if (kind === 0)
    return `Endlich von zu Hause aus ${randomInt(900)} Euro am Tag verdienen, ganz ohne Risiko, einfach bei gewinn${randomInt(9)}.example anmelden!`;
  if (kind === 1) return `${one()}\n\nSiehe https://quelle${randomInt(5_000)}.example/bericht`;
  return kind < 4 ? `${one()}\n\n${one()}\n\n${one()}` : `${one()} (${randomInt(2 ** 30).toString(36)})`;
}

function aSubmission(seeded: Seeded): Submission {
  const id = newId();
  const text = aText(seeded);
  const storyId = seeded.thousand[randomInt(seeded.thousand.length)]?.id ?? "";
  const digest = (what: string) => digestOf(`${what} ${randomInt(20_000)}`);
  return {
    id,
    storyId,
    parentId: null,
    locale: "de",
    permalink: "http://localhost:3000/artikel/messung",
    authorName: `Gast ${randomInt(2 ** 30).toString(36)}`,
    authorEmail: `gast${randomInt(20_000)}@example.org`,
    authorUrl: null,
    personId: null,
    text,
    trap: "",
    formSeconds: 40,
    addressDigest: digest("address"),
    senderDigest: digest("sender"),
    textDigest: digestOf(text),
    receivedAt: new Date(),
  };
}

/** Rows of the last month, each with its traces and digests. What a comment's birth demands was measured elsewhere. */
async function layMany({ database }: Portal, seeded: Seeded): Promise<void> {
  await database.query("SET session_replication_role = replica");
  for (let laid = 0; laid < comments; laid += 5_000) {
    const rows = Array.from({ length: 5_000 }, (_, place) => {
      const { id, storyId, text, authorName, addressDigest, senderDigest, textDigest } = aSubmission(seeded);
      const state = place % 10 === 0 ? "spam" : "held";
      const at = new Date(Date.now() - randomInt(30 * 86_400) * 1_000).toISOString();
      return {
        id,
        storyId,
        text,
        authorName,
        addressDigest,
        senderDigest,
        textDigest,
        state,
        at,
        traces: sketchOf(text),
        decision: newId(),
        judged: state === "spam" ? state : null,
      };
    });
    await database.query(layRows, [JSON.stringify(rows)]);
  }
  await database.query("SET session_replication_role = DEFAULT");
  await database.query("VACUUM ANALYZE");
}

const layRows = `
  WITH rows AS (
    SELECT * FROM jsonb_to_recordset($1::jsonb) AS r(id text, "storyId" text, text text, "authorName" text, "addressDigest" text,
      "senderDigest" text, "textDigest" text, state text, at timestamptz, traces int[], decision text,
      judged text)
  ), laid AS (
    INSERT INTO comments (id, story_id, path, depth, state, author_name, source, html, receipt_digest, repeat_digest, text_digest,
                          address_digest, sender_digest, posted_at, state_at, judged)
    SELECT id, "storyId", id, 0, state::comment_state, "authorName", text, '', id, id, "textDigest", "addressDigest", "senderDigest", at, at,
           judged::judgement
    FROM rows
  ), traced AS (
    INSERT INTO traces (comment_id, trace, at, judged, judged_at)
    SELECT DISTINCT id, unnest(traces), at, judged::judgement, CASE WHEN judged IS NOT NULL THEN at END FROM rows
  )
  INSERT INTO decisions (id, comment_id, from_state, to_state, actor)
  SELECT decision, id, 'screening', state::comment_state, CASE WHEN judged IS NULL THEN 'filter' ELSE 'person' END::actor FROM rows`;
