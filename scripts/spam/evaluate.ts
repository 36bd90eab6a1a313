// `npm run spam -- evaluate FILE`: how good the filter is on labelled comments.
import { at, bestThreshold, blockedAt, f1Of, rocAuc } from "./measures.ts";
import { readRows } from "./rows.ts";
import { type ScoreOptions, scored } from "./score.ts";
import { type Judged, percent, reliability } from "./tables.ts";

export async function evaluate(file: string, options: ScoreOptions): Promise<void> {
  console.log(reportOn(await judgedRows(file, options)));
}

/** The answers of `score` beside the labels. */
export async function judgedRows(file: string, options: ScoreOptions): Promise<Judged[]> {
  const rows = readRows(file);
  const judged: Judged[] = [];
  for await (const answer of scored(
    rows.map((row) => JSON.stringify(row)),
    options,
  )) {
    const row = rows[judged.length];
    if ("error" in answer || !row) throw new Error(`row ${judged.length + 1} could not be judged`);
    const { score, verdict } = answer;
    judged.push({ score, verdict, spam: row.label === "spam", source: row.source ?? undefined, lang: row.lang ?? undefined });
  }
  return judged;
}

export function reportOn(rows: readonly Judged[]): string {
  const spam = rows.filter((row) => row.spam).length;
  const ham = rows.length - spam;
  const threshold = bestThreshold(rows);
  const best = at(rows, threshold);
  const verdicts = (verdict: string, of: boolean) => rows.filter((row) => row.verdict === verdict && row.spam === of).length;
  const [caught, blocked] = [verdicts("spam", true), verdicts("spam", false)];
  return [
    `${rows.length} comments, ${spam} spam, ${ham} ham`,
    `verdict spam: precision ${percent(caught, caught + blocked)}, recall ${percent(caught, spam)}, F1 ${f1Of({ threshold: 0, caught, blocked }, spam).toFixed(4)}; ${blocked} ham blocked`,
    `verdict hold: ${percent(verdicts("hold", true), spam)} of the spam, ${percent(verdicts("hold", false), ham)} of the ham`,
    `best threshold ${threshold.toFixed(4)}: F1 ${f1Of(best, spam).toFixed(4)}, ${best.caught} spam caught, ${best.blocked} ham blocked`,
    `ROC-AUC ${rocAuc(rows).toFixed(5)}`,
    ...[0.95, 0.99].map(
      (share) => `at ${100 * share} % of the spam caught: ${blockedAt(rows, share)} ham blocked (${percent(blockedAt(rows, share), ham)})`,
    ),
    "",
    "how sure   comments   spam in fact",
    ...reliability(rows).map(
      ({ sure, comments, spam: inFact }) => `${sure.padEnd(11)}${String(comments).padStart(8)}   ${inFact.padStart(12)}`,
    ),
  ].join("\n");
}
