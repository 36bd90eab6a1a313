// The two programs that npm cannot bring. Everything else in this folder is plain Node and sharp.
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";

const isThere = (program, argument) => spawnSync(program, [argument], { stdio: "ignore" }).error === undefined;

/** Which synthesiser speaks: Pico sounds like a person reading, espeak-ng like a machine that is understood. */
export function findPrograms() {
  const synthesiser = [
    ["pico2wave", "--help"],
    ["espeak-ng", "--version"],
  ].find(([program, argument]) => isThere(program, argument))?.[0];
  if (!isThere("ffmpeg", "-version") || !synthesiser) {
    const missing = synthesiser ? "ffmpeg" : "a speech synthesiser (pico2wave, or espeak-ng)";
    throw new Error(`${missing} is missing. On Debian: apt install ffmpeg libttspico-utils (non-free) or espeak-ng.`);
  }
  return { synthesiser };
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
