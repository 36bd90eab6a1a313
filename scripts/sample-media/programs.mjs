// The two programs that npm cannot bring. Everything else in this folder is plain Node and sharp.
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";

const isThere = (program, argument) => spawnSync(program, [argument], { stdio: "ignore" }).error === undefined;

/**
 * Which synthesiser speaks: Pico sounds like a person reading, espeak-ng like a machine that is understood.
 * @returns the one that is there, or in `missing` a line that says what to install
 */
export function findPrograms() {
  const synthesiser = [
    ["pico2wave", "--help"],
    ["espeak-ng", "--version"],
  ].find(([program, argument]) => isThere(program, argument))?.[0];
  if (synthesiser && isThere("ffmpeg", "-version")) return { synthesiser };
  const absent = synthesiser ? "ffmpeg" : "A speech synthesiser (pico2wave or espeak-ng)";
  return { missing: `${absent} is missing. On Debian: apt install ffmpeg, and libttspico-utils (from non-free) or espeak-ng.` };
}

/** Runs a program to its end; what it says goes into the error when it fails. */
export async function run(program, args) {
  const child = spawn(program, args, { stdio: ["ignore", "pipe", "pipe"] });
  const output = [];
  const complaint = [];
  child.stdout.on("data", (chunk) => output.push(chunk));
  child.stderr.on("data", (chunk) => complaint.push(chunk));
  const [code] = await once(child, "close");
  if (code !== 0) throw new Error(`${program} ended with ${code}: ${Buffer.concat(complaint)}`);
  return Buffer.concat(output);
}

/** ffmpeg that reads raw pictures from its input, one after the other. */
export function encoder(args) {
  const child = spawn("ffmpeg", args, { stdio: ["pipe", "ignore", "pipe"] });
  const complaint = [];
  child.stderr.on("data", (chunk) => complaint.push(chunk));
  const ended = once(child, "close").then(([code]) => {
    if (code !== 0) throw new Error(`ffmpeg ended with ${code}: ${Buffer.concat(complaint)}`);
  });
  child.stdin.on("error", () => undefined); // a broken pipe means that ffmpeg has ended: `ended` tells why
  return {
    async write(frame) {
      if (!child.stdin.write(frame)) await Promise.race([new Promise((resolve) => child.stdin.once("drain", resolve)), ended]);
    },
    async end() {
      child.stdin.end();
      await ended;
    },
  };
}
