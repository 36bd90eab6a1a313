// Has pictures encoded by the program beside it.
import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Readable } from "node:stream";
import { promisify } from "node:util";
import { settings } from "../../settings.ts";
import type { Storage } from "../storage.ts";
import { type Answer, answer, type Order } from "./order.ts";
import { inTurn } from "./turns.ts";

/** What takes longer is no picture that anybody should wait for. */
const patience = 100_000;
/** A folder of work that is older was left behind by a process that was killed. */
const forgottenAfter = 3_600_000;
/** The picture itself lies outside of JavaScript's memory. */
const memory = { MALLOC_ARENA_MAX: "1", MALLOC_TRIM_THRESHOLD_: "131072", MALLOC_MMAP_THRESHOLD_: "65536" };
const options = ["--max-old-space-size=64", "--max-semi-space-size=1", "--v8-pool-size=1", "--disable-warning=ExperimentalWarning"];

type Work = { source: Uint8Array | { storage: Storage; name: string } } & Pick<Order, "read" | "crop" | "formats">;
type Encoded = Exclude<Answer, { problem: string }>;

/** Encodes, and hands each file that was made to `take` while it is there. */
export async function encode<T>(
  { source, ...wishes }: Work,
  urgent: boolean,
  take: (encoded: Encoded, contentOf: (name: string) => Promise<Buffer>) => Promise<T>,
): Promise<T | Exclude<Answer, Encoded>> {
  return inTurn(urgent, async () => {
    const folder = await workFolder();
    try {
      const input = path.join(folder, "input");
      await writeFile(input, source instanceof Uint8Array ? source : await stored(source));
      const said = await run({ input, folder, ...wishes });
      return "problem" in said ? said : await take(said, (name) => readFile(path.join(folder, name)));
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
}

async function stored({ storage, name }: { storage: Storage; name: string }): Promise<Readable> {
  const found = await storage.find(name);
  if (!found) throw new Error(`The picture ${name} is not in the media folder`);
  return found.read();
}

/** The program gets nothing of our environment: no secret, no address of the database. */
async function run(wishes: Order): Promise<Answer> {
  const program = path.resolve("lib/media/encoder/program.ts");
  const env: NodeJS.ProcessEnv = { NODE_ENV: "production", ...memory };
  const work = promisify(execFile)(process.execPath, [...options, program, JSON.stringify(wishes)], {
    env,
    timeout: patience,
    killSignal: "SIGKILL",
  });
  const { stdout, stderr } = await work.catch((error: Error) => {
    // A signal ends it when the picture took too long, or brought it down; whatever else goes wrong is ours.
    if (!("signal" in error) || typeof error.signal !== "string") throw error;
    return { stdout: JSON.stringify({ problem: "not-a-picture" }), stderr: `ended by ${error.signal}` };
  });
  // Decoders complain at length about what is broken: their last word is enough.
  if (stderr) console.error(`Encoder: ${stderr.trim().split("\n").at(-1)?.slice(0, 200)}`);
  return answer.parse(JSON.parse(stdout));
}

async function workFolder(): Promise<string> {
  const parent = path.join(settings().dataFolder, "encoding");
  await mkdir(parent, { recursive: true });
  for (const name of await readdir(parent)) {
    const left = path.join(parent, name);
    const { mtimeMs } = await stat(left).catch(() => ({ mtimeMs: Date.now() })); // another process was faster
    if (mtimeMs < Date.now() - forgottenAfter) await rm(left, { recursive: true, force: true });
  }
  return mkdtemp(path.join(parent, "picture-"));
}
