// `npm run spam -- train FILE… --model OUT`: the only way a model comes about.
import { writeFileSync } from "node:fs";
import { inventedExamples } from "#lib/spam/examples/examples";
import { StartProblem } from "#lib/start/problem";
import { makeModel } from "./make-model.ts";
import { randomFrom } from "./random.ts";
import { type LabelledRow, readRows } from "./rows.ts";

export type TrainOptions = { files: readonly string[]; model: string; shipOnly: boolean; without: readonly string[]; textOnly: boolean };

export function train({ files, model, shipOnly, without, textOnly }: TrainOptions): void {
  const begun = performance.now();
  // Collections hold hardly any German spam: the invented examples stand in for it.
  const all = [...files.flatMap((file) => readRows(file)), ...examples()].filter(
    (row) => (!shipOnly || row.ship) && !without.includes(row.source ?? ""),
  );
  const spam = all.filter(({ label }) => label === "spam").length;
  if (spam === 0 || spam === all.length) throw new StartProblem("A model is learned from spam and ham: one of them is missing.");
  const version = new Date().toISOString().slice(0, 10);
  const bytes = makeModel(all, { version, textOnly }).toBytes();
  writeFileSync(model, bytes);
  const seconds = ((performance.now() - begun) / 1000).toFixed(0);
  console.log(`${model}: learned from ${spam} spam and ${all.length - spam} ham comments, ${bytes.length} bytes, ${seconds} s`);
}

export const examples = (): LabelledRow[] => inventedExamples(randomFrom(3));
