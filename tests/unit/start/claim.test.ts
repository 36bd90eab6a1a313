// Programs that share a data folder, each in a process of its own. Where they would not see each other's processes, the number in the
// file is made one that nobody has here: that is all that one container knows of another.
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { claim } from "#lib/start/claim";

function aFolder(...below: string[]): string {
  const parent = mkdtempSync(path.join(os.tmpdir(), "podium-claim-"));
  onTestFinished(() => rmSync(parent, { recursive: true, force: true }));
  const folder = path.join(parent, ...below);
  mkdirSync(folder, { recursive: true });
  return folder;
}

const program = `
  import { claim } from "#lib/start/claim";
  setInterval(() => {}, 1_000);
  const outcome = await claim(process.argv[1], "the portal next door").then(() => "claimed", (error) => error.message);
  console.log(outcome);`;

/** Another program that claims the folder. @returns what it says about it */
async function another(folder: string): Promise<{ process: ChildProcess; said: string }> {
  const child = spawn(process.execPath, ["--input-type=module", "--eval", program, folder], { stdio: ["ignore", "pipe", "inherit"] });
  onTestFinished(() => void child.kill("SIGKILL"));
  const [said] = await once(child.stdout, "data");
  return { process: child, said: String(said).trim() };
}

const fileIn = (folder: string) => path.join(folder, "in-use.json");

/** As it is read where that process has no number. */
function outOfSight(folder: string, more: Record<string, string> = {}): void {
  const known = JSON.parse(readFileSync(fileIn(folder), "utf8"));
  writeFileSync(fileIn(folder), JSON.stringify({ ...known, pid: 99_999_999, born: "0", ...more }));
}

const refusal = (folder: string) => claim(folder, "ours").then(() => "claimed", String);

test("who is seen is named; after kill -9 the folder is free at once", async () => {
  const folder = aFolder();
  const { process: other, said } = await another(folder);
  expect(said).toBe("claimed");
  expect(await refusal(folder)).toMatch(/is in use by the portal next door \(process \d+\): end it first/);
  other.kill("SIGKILL");
  await once(other, "exit");
  const begun = Date.now();
  const giveBack = await claim(folder, "ours");
  expect(Date.now() - begun).toBeLessThan(1_000);
  giveBack();
  expect(readdirSync(folder)).toEqual([]);
});

test.each([[[]], [["a".repeat(60), "b".repeat(60)]]])(
  "a program whose process is not seen is noticed by its socket, and its end too",
  async (below) => {
    const folder = aFolder(...below);
    const { process: other } = await another(folder);
    outOfSight(folder);
    expect(await refusal(folder)).toMatch(/in use by the portal next door \(process 99999999 in another container\): end it first/);
    expect(existsSync(path.join(folder, "in-use.sock"))).toBe(true);
    other.kill("SIGSTOP");
    expect(await refusal(folder)).toMatch(/in another container/);
    other.kill("SIGKILL");
    await once(other, "exit");
    const begun = Date.now();
    (await claim(folder, "ours"))();
    expect(Date.now() - begun).toBeLessThan(1_000);
  },
);

test("a program on another machine is noticed because its file is touched; one that ended there is not waited for longer than that", async () => {
  const folder = aFolder();
  (await claim(folder, "ours"))();
  writeFileSync(fileIn(folder), JSON.stringify({ pid: 99_999_999, born: "0", what: "the portal far away", boot: "another" }));
  const touching = setInterval(() => utimesSync(fileIn(folder), new Date(), new Date()), 500);
  expect(await refusal(folder)).toMatch(/in use by the portal far away \(process 99999999 in another container or on another machine\)/);
  clearInterval(touching);
  const begun = Date.now();
  (await claim(folder, "ours"))();
  expect(Date.now() - begun).toBeLessThan(8_000);
});

test("of eight programs that begin at once, beside what a dead one left, one gets the folder", async () => {
  const folder = aFolder();
  const { process: dead } = await another(folder);
  dead.kill("SIGKILL");
  await once(dead, "exit");
  const outcomes = await Promise.all(Array.from({ length: 8 }, () => another(folder)));
  expect(outcomes.filter(({ said }) => said === "claimed")).toHaveLength(1);
  expect(outcomes.filter(({ said }) => /is in use by/.test(said))).toHaveLength(7);
  expect(readdirSync(folder).toSorted()).toEqual(["in-use.json", "in-use.sock"]);
});
