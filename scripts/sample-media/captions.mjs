// From what was said, and when, to captions that can be read: two lines of about forty letters, no cue across a sentence.
import { sampleRate } from "./speech.mjs";

const lineLength = 41;
const cueLength = 76;
const afterglow = 0.28; // seconds a caption stays after the voice, for the shortest sentences' sake

/** Parts of a sentence, none longer than a cue, broken where one would breathe. */
export function partsOf(sentence) {
  if (sentence.length <= cueLength) return [sentence];
  const at = bestBreak(sentence, 22);
  return [...partsOf(sentence.slice(0, at)), ...partsOf(sentence.slice(at + 1))];
}

// A small word belongs to what follows it; after it nobody breathes.
const leaning = new Set(
  "in im an am auf aus bei mit von vom zu zum zur für um über unter nach vor und oder aber dass weil wenn wie wer was ob der die das den dem des ein eine einen einem einer kein keine keinen mein meine ihr ihre ihren sein seine ich sie er es wir nicht nur noch".split(
    " ",
  ),
);

// Where to break: near the middle, rather after a comma or colon, never after a small word if that can be helped.
function bestBreak(text, worthOfPause) {
  const spaces = [...text.matchAll(/ /g)].map(({ index }) => index);
  const costOf = (space) => {
    const before = text.slice(0, space);
    const word = before.slice(before.lastIndexOf(" ") + 1).toLowerCase();
    const pause = /[,:;–.!?]$/.test(word) ? worthOfPause : 0;
    return Math.abs(space - text.length / 2) - pause + (leaning.has(word) ? 10 : 0);
  };
  return spaces.reduce((best, space) => (costOf(space) < costOf(best) ? space : best));
}

/** Cues of one sentence. The borders between its parts are put where the voice is lowest near the place the letters suggest. */
export function cuesOf({ sentence, samples, start }) {
  const parts = partsOf(sentence);
  const length = samples.length / sampleRate;
  let spoken = 0;
  let from = 0;
  return parts.map((text, index) => {
    spoken += text.length + 1;
    const to = index === parts.length - 1 ? length + afterglow : quietestNear(samples, (spoken / (sentence.length + 1)) * length);
    const cue = { text, start: start + from, end: start + to };
    from = to;
    return cue;
  });
}

function quietestNear(samples, time) {
  const window = 0.06 * sampleRate;
  const candidates = Array.from({ length: 41 }, (_, index) => time + (index - 20) * 0.03);
  const loudnessAt = (second) => {
    const from = Math.max(0, Math.round(second * sampleRate - window / 2));
    return samples.slice(from, from + window).reduce((sum, sample) => sum + Math.abs(sample), 0);
  };
  const best = candidates.map((second) => ({ second, cost: loudnessAt(second) * (1 + Math.abs(second - time)) }));
  return best.reduce((quietest, candidate) => (candidate.cost < quietest.cost ? candidate : quietest)).second;
}

/** What one speaker says in a row, with sentences too short to be read by themselves joined to a neighbour. */
export function joined(cues) {
  const kept = [];
  for (const cue of cues) {
    const last = kept.at(-1);
    const fits = last !== undefined && last.text.length + cue.text.length < cueLength;
    if (fits && (isShort(last) || isShort(cue))) kept[kept.length - 1] = { ...last, text: `${last.text} ${cue.text}`, end: cue.end };
    else kept.push(cue);
  }
  return kept;
}

const isShort = ({ start, end }) => end - start < 1.5;

/** The most even break into at most two lines. */
export function inLines(text) {
  if (text.length <= lineLength) return text;
  const at = bestBreak(text, 8);
  const lines = [text.slice(0, at), text.slice(at + 1)];
  return lines.every(({ length }) => length <= lineLength + 2) ? lines.join("\n") : evenLines(text);
}

function evenLines(text) {
  const spaces = [...text.matchAll(/ /g)].map(({ index }) => index);
  const middle = spaces.reduce((best, at) => (Math.abs(at - text.length / 2) < Math.abs(best - text.length / 2) ? at : best));
  return `${text.slice(0, middle)}\n${text.slice(middle + 1)}`;
}

export function webVtt(cues) {
  const blocks = cues.map(
    ({ start, end, name, text }, index) => `${index + 1}\n${stamp(start)} --> ${stamp(end)}\n<v ${name}>${escaped(inLines(text))}</v>`,
  );
  return `WEBVTT\n\n${blocks.join("\n\n")}\n`;
}

const escaped = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

function stamp(seconds) {
  const milliseconds = Math.round(seconds * 1000);
  const two = (value) => String(Math.floor(value)).padStart(2, "0");
  return `${two(milliseconds / 3_600_000)}:${two((milliseconds / 60_000) % 60)}:${two((milliseconds / 1000) % 60)}.${String(milliseconds % 1000).padStart(3, "0")}`;
}
