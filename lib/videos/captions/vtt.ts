// Captions as they are uploaded: WebVTT (w3.org/TR/webvtt1). What does not hold together is refused with its line.

export type Cue = { start: number; end: number; lines: { speaker: string; text: string }[] };

export type CaptionsProblem =
  | { code: "empty" | "too-large" | "not-text" | "no-header" | "no-cues" | "too-many" }
  | { code: "no-times" | "wrong-time" | "backward" | "overlap" | "unordered" | "no-words" | "too-long"; line: number };

export const mostCaptionBytes = 1_000_000;
/** Ten hours of somebody who speaks fast. */
const mostCues = 20_000;
const longestCue = 1_000;
/** What a player does not show as an overlap: files are rounded to different digits. */
const tolerance = 0.002;

/** Reads a file of captions: its cues in order, or what is wrong with it. */
export function readCaptions(content: Uint8Array): { cues: Cue[] } | { problem: CaptionsProblem } {
  if (content.byteLength === 0) return { problem: { code: "empty" } };
  if (content.byteLength > mostCaptionBytes) return { problem: { code: "too-large" } };
  const text = textOf(content);
  if (text === undefined) return { problem: { code: "not-text" } };
  const lines = text.split(/\r\n|\r|\n/);
  if (!/^WEBVTT(?:[ \t].*)?$/.test(lines[0] ?? "")) return { problem: { code: "no-header" } };
  return readCues(lines);
}

function textOf(content: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(content);
    return text.includes("\0") ? undefined : text;
  } catch {
    return undefined; // bytes that are no UTF-8: another encoding, or no text at all
  }
}

function readCues(lines: readonly string[]): { cues: Cue[] } | { problem: CaptionsProblem } {
  const cues: Cue[] = [];
  for (const { first, block } of blocksOf(lines)) {
    const place = block.findIndex((line) => line.includes("-->"));
    if (place < 0) {
      if (/^(NOTE|STYLE|REGION)(?:[ \t]|$)/.test(block[0] ?? "")) continue;
      return { problem: { code: "no-times", line: first } };
    }
    const cue = cueOf(block.slice(place), first + place);
    if ("problem" in cue) return cue;
    const before = cues.at(-1);
    if (before && cue.start < before.start) return { problem: { code: "unordered", line: first + place } };
    if (before && cue.start < before.end - tolerance) return { problem: { code: "overlap", line: first + place } };
    if (cues.push(cue) > mostCues) return { problem: { code: "too-many" } };
  }
  return cues.length === 0 ? { problem: { code: "no-cues" } } : { cues };
}

/** What stands between empty lines, with the number of its first line; the header's block is none. */
function blocksOf(lines: readonly string[]) {
  const blocks: { first: number; block: string[] }[] = [];
  let block: string[] = [];
  for (const [index, line] of [...lines, ""].entries()) {
    if (line !== "") block.push(line);
    else if (block.length > 0) {
      blocks.push({ first: index - block.length + 1, block });
      block = [];
    }
  }
  return blocks.filter(({ first }) => first > 1);
}

const moment = String.raw`(?:(\d{2,4}):)?([0-5]\d):([0-5]\d)\.(\d{3})`;
const timing = new RegExp(String.raw`^\s*${moment}\s+-->\s+${moment}(?:\s.*)?$`);

function cueOf([times = "", ...lines]: readonly string[], line: number): Cue | { problem: CaptionsProblem } {
  const found = timing.exec(times);
  if (!found) return { problem: { code: "wrong-time", line } };
  const numbers = found.slice(1).map((part) => Number(part ?? 0));
  const [start, end] = [secondsOf(numbers.slice(0, 4)), secondsOf(numbers.slice(4))];
  if (end <= start) return { problem: { code: "backward", line } };
  if (lines.join("\n").length > longestCue) return { problem: { code: "too-long", line } };
  const said = spokenIn(lines.join("\n"));
  return said.length === 0 ? { problem: { code: "no-words", line } } : { start, end, lines: said };
}

const secondsOf = ([hours = 0, minutes = 0, seconds = 0, thousandths = 0]: readonly number[]) =>
  hours * 3600 + minutes * 60 + seconds + thousandths / 1000;

/** Who says what in a cue: by voice tags, otherwise by a name before a colon at the beginning of a line. */
function spokenIn(payload: string): Cue["lines"] {
  const voices = [...payload.matchAll(/<v(?:\.[^\s>]*)?[ \t]+([^>]+)>([\s\S]*?)(?=<\/v>|<v[.\s]|$)/g)];
  if (voices.length > 0) return voices.flatMap(([, name = "", text = ""]) => lineOf(plain(name), plain(text)));
  return payload.split("\n").flatMap((line) => {
    const words = plain(line).replace(/^[-–—]\s*/, "");
    const [, name, rest] = /^(\p{Lu}[\p{L}.'’ -]{1,39}):\s+(.+)$/u.exec(words) ?? [];
    return name !== undefined && rest !== undefined && name.split(" ").length <= 4 ? lineOf(name, rest) : lineOf("", words);
  });
}

const lineOf = (speaker: string, text: string) => (text === "" ? [] : [{ speaker, text }]);

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", nbsp: " ", lrm: "", rlm: "" };

/** The words of a line without tags. */
const plain = (text: string) =>
  text
    .replace(/<[^>]*>/g, "")
    .replace(/&([a-z]+);/g, (whole, name: string) => entities[name] ?? whole)
    .replace(/(?![\n\t])\p{Cc}/gu, "")
    .replace(/\s+/g, " ")
    .trim();
