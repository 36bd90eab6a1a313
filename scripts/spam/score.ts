// `npm run spam -- score`: comments in, judgements out, line by line, in order.
import { readFileSync } from "node:fs";
import { findingText, weightText } from "#lib/moderation/wording";
import type { Learners } from "#lib/spam/learned";
import { modelFromBytes } from "#lib/spam/learner/linear-model";
import { shippedModel } from "#lib/spam/learner/shipped";
import type { Screened } from "#lib/spam/screen";
import { StartProblem } from "#lib/start/problem";
import { screened, submissionOf } from "./filter.ts";
import { type CommentRow, commentRow, jsonIn } from "./rows.ts";
import { Stream } from "./stream.ts";

export type ScoreOptions = { learn: boolean; textOnly: boolean; empty: boolean; model: string | undefined };

export type Line =
  | { id: string | number; score: number; verdict: string; reasons: string[] }
  | { error: string; line: number; id?: string | number };

/** One answer for every line that is not blank. */
export async function* scored(lines: AsyncIterable<string> | Iterable<string>, options: ScoreOptions): AsyncGenerator<Line> {
  const shipped = shippedFor(options);
  const stream = options.learn ? new Stream() : undefined;
  let number = 0;
  for await (const line of lines) {
    number++;
    if (line.trim() === "") continue;
    yield answerTo(line, number, { shipped, own: stream?.own }, stream, options.textOnly);
  }
}

export async function score(options: ScoreOptions): Promise<void> {
  // Who has read enough ("| head") closes the pipe.
  process.stdout.on("error", () => process.exit(0));
  for await (const line of scored(linesOf(process.stdin.setEncoding("utf8")), options)) {
    if (!process.stdout.write(`${JSON.stringify(line)}\n`)) await new Promise((resolve) => process.stdout.once("drain", resolve));
  }
}

/** Lines end with a line feed and nothing else: JSON may hold the line separators of Unicode as they are, which node:readline ends lines with. */
export async function* linesOf(pieces: AsyncIterable<string> | Iterable<string>): AsyncGenerator<string> {
  let begun: string[] = [];
  for await (const piece of pieces) {
    const [first = "", ...more] = piece.split("\n");
    begun.push(first);
    for (const next of more) {
      yield begun.join("");
      begun = [next];
    }
  }
  yield begun.join("");
}

function shippedFor({ empty, model }: ScoreOptions): Learners["shipped"] {
  if (model !== undefined) return modelIn(model);
  return empty ? undefined : shippedModel();
}

function modelIn(file: string): Learners["shipped"] {
  const bytes = readFileSync(file);
  try {
    return modelFromBytes(bytes);
  } catch (error) {
    throw new StartProblem(`${file} is no model of this version of the filter: train it anew`, { cause: error });
  }
}

function answerTo(line: string, number: number, learners: Learners, stream: Stream | undefined, textOnly: boolean): Line {
  const read = parsed(line);
  if (!("row" in read)) return { error: read.problem, line: number, ...(read.id === undefined ? {} : { id: read.id }) };
  const submission = submissionOf(read.row, { textOnly });
  const judged = screened(submission, learners, stream?.factsAbout(submission));
  if (stream && read.row.label) stream.learn(submission, read.row.label);
  return { id: read.row.id, score: judged.probability, verdict: judged.verdict, reasons: reasonsOf(judged) };
}

function parsed(line: string): { row: CommentRow } | { problem: string; id?: string | number | undefined } {
  const value = jsonIn(line);
  if (value === undefined) return { problem: "not JSON" };
  const read = commentRow.safeParse(value);
  if (read.success) return { row: read.data };
  const [issue] = read.error.issues;
  const id = commentRow.pick({ id: true }).safeParse(value).data?.id;
  return { problem: `${issue?.path.join(".") || "line"}: ${issue?.message ?? "not a comment"}`, id };
}

function reasonsOf({ findings }: Screened): string[] {
  return findings
    .toSorted((one, other) => Math.abs(other.weight) - Math.abs(one.weight))
    .map((finding) => `${weightText(finding.weight, "de")} ${findingText({ detail: {}, ...finding }, "de")}`);
}
