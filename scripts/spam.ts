// `npm run spam -- score|train|evaluate|compare`: the filter without a portal.
import { parseArgs } from "node:util";
import { StartProblem } from "#lib/start/problem";
import { build } from "./build.ts";
import { tell } from "./step.mjs";

const usage = `npm run spam -- score [--learn] [--model FILE | --empty] [--text-only]   comments on standard input, one answer a line
npm run spam -- train FILE… --model OUT [--ship-only] [--without source=NAME] [--text-only]   the invented examples are learned too, but for --without source=invented
npm run spam -- evaluate FILE [--model FILE | --empty] [--learn] [--text-only]
npm run spam -- compare TRAIN DEV                                       the tables of docs/spam-filter.md`;

// Loaded when it is asked for: the filter's parts need the client, which is made here if it is missing.
const commands = new Map<string, () => Promise<void>>([
  ["score", async () => (await import("./spam/score.ts")).score(scoring())],
  ["train", async () => (await import("./spam/train.ts")).train({ files: needed(), model: neededModel(), ...training() })],
  ["evaluate", async () => (await import("./spam/evaluate.ts")).evaluate(needed()[0] ?? "", scoring())],
  ["compare", async () => (await import("./spam/compare.ts")).compare(...pair())],
]);

const { values, positionals } = read();
const [name = "", ...files] = positionals;
const command = commands.get(name) ?? refuse(name === "" ? "What shall be done?" : `There is no "${name}".`);
try {
  await build({ pages: false }, () => undefined);
  await command();
} catch (error) {
  tell(isAboutAFile(error) ? new StartProblem(error.message) : error);
  process.exitCode = 1;
}

function isAboutAFile(error: unknown): error is Error {
  return error instanceof Error && "path" in error && "code" in error;
}

function read() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        learn: { type: "boolean", default: false },
        empty: { type: "boolean", default: false },
        "text-only": { type: "boolean", default: false },
        "ship-only": { type: "boolean", default: false },
        model: { type: "string" },
        without: { type: "string", multiple: true, default: [] },
      },
    });
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error));
  }
}

function scoring() {
  return { learn: values.learn, empty: values.empty, textOnly: values["text-only"], model: values.model };
}

function training() {
  const without = values.without.map((given) => given.replace(/^source=/, ""));
  return { shipOnly: values["ship-only"], textOnly: values["text-only"], without };
}

function needed(): string[] {
  return files.length > 0 ? files : refuse("A file is missing.");
}

function neededModel(): string {
  return values.model ?? refuse("Where shall the model go? --model OUT is missing.");
}

function pair(): [string, string] {
  const [first, second] = files;
  return first !== undefined && second !== undefined
    ? [first, second]
    : refuse("Two files are needed: one to learn from, one to measure on.");
}

function refuse(problem: string): never {
  console.error(`${problem}\n\n${usage}`);
  process.exit(2);
}
