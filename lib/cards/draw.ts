// Has cards drawn by the program beside it, one at a time, and keeps them: each is made once.
import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { inTurn } from "../media/encoder/turns.ts";
import { folderStorage, storage as pictures } from "../media/storage.ts";
import { settings } from "../settings.ts";
import { type Card, type CardOrder, cardFile } from "./order.ts";

const patience = 25_000;
/** What belongs to a program's own memory, not to a secret of ours. */
const options = ["--max-old-space-size=64", "--max-semi-space-size=1", "--v8-pool-size=1", "--disable-warning=ExperimentalWarning"];

export const cards = folderStorage(() => path.join(settings().dataFolder, "cards"));

/** The card of a story: as it was kept, or drawn now. `picture` is the name of a file of the library. @throws Busy */
export async function cardOf(storyId: string, said: Card): Promise<Buffer> {
  const name = cardFile(storyId, said);
  return (await contentOf(name)) ?? inTurn(false, async () => (await contentOf(name)) ?? drawn(storyId, name, said));
}

async function contentOf(name: string): Promise<Buffer | undefined> {
  const found = await cards.find(name);
  return found && Buffer.concat(await found.read().toArray());
}

async function drawn(storyId: string, name: string, said: Card): Promise<Buffer> {
  const folder = await mkdtemp(path.join(os.tmpdir(), "podium-card-"));
  try {
    const [target, picture] = [path.join(folder, "card.png"), await pictureIn(folder, said.picture)];
    await run({ ...said, picture, target, type: path.resolve("lib/cards/type") });
    const content = await readFile(target);
    const former = (await cards.names()).filter((each) => each.startsWith(`${storyId}-`) && each !== name);
    await cards.keep(name, content);
    await cards.drop(former);
    return content;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** A picture whose file is missing leaves its place to the words. */
async function pictureIn(folder: string, name: string | null): Promise<string | null> {
  const found = name === null ? undefined : await pictures.find(name);
  if (!found) return null;
  const file = path.join(folder, "picture");
  await writeFile(file, found.read());
  return file;
}

/** The program gets nothing of our environment but where it may keep what it knows of typefaces. */
async function run(order: CardOrder): Promise<void> {
  const env: NodeJS.ProcessEnv = { NODE_ENV: "production", XDG_CACHE_HOME: path.join(settings().dataFolder, "cache") };
  const program = path.resolve("lib/cards/program.ts");
  await promisify(execFile)(process.execPath, [...options, program, JSON.stringify(order)], {
    env,
    timeout: patience,
    killSignal: "SIGKILL",
  });
}
