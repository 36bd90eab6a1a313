// The transcript of a film, made of its captions: who speaks for how long, and at which second each sentence begins.
import type { Sentence } from "../sentences.ts";
import type { Cue } from "./vtt.ts";

export type Turn = { speaker: string; start: number; text: string; sentences: Sentence[] };
type Piece = { start: number; end: number; text: string };

/** A cue that names nobody continues what was said before it. */
export function transcriptOf(cues: readonly Cue[]): Turn[] {
  const turns: { speaker: string; pieces: Piece[] }[] = [];
  for (const cue of cues) {
    for (const { speaker, ...piece } of timed(cue)) {
      const last = turns.at(-1);
      if (last && (speaker === "" || speaker === last.speaker)) last.pieces.push(piece);
      else turns.push({ speaker, pieces: [piece] });
    }
  }
  return turns.map(({ speaker, pieces }) => {
    const sentences = sentencesOf(pieces);
    return { speaker, start: sentences[0]?.start ?? 0, text: sentences.map(({ text }) => text).join(" "), sentences };
  });
}

/** Where several speak in one cue, each has a share of its time as long as the words. */
function timed({ start, end, lines }: Cue): (Piece & { speaker: string })[] {
  const all = lines.reduce((sum, { text }) => sum + text.length, 0) || 1;
  let told = 0;
  return lines.map(({ speaker, text }) => {
    const begin = start + ((end - start) * told) / all;
    told += text.length;
    return { speaker, text, start: begin, end: start + ((end - start) * told) / all };
  });
}

/** Where one sentence may end and the next begin. */
const boundary = /(?<=[.!?…]["»”“’)\]]*)\s+(?=["„“»«‚(–]*[\p{Lu}\d])/u;
/** What ends with a full stop and no sentence: "z. B.", "Dr. Rieger", "3. Mai". */
const goesOn =
  /(?:^|[\s("„])(?:\p{L}|\d{1,3}|Dr|Prof|Dipl|St|Hr|Fr|Abs|Art|Nr|bzw|usw|etc|vgl|ca|bspw|evtl|ggf|inkl|Mr|Mrs|Ms|Inc|Ltd|vs)\.$/u;

function sentencesOf(pieces: readonly Piece[]): Sentence[] {
  const text = pieces.map((piece) => piece.text).join(" ");
  const sentences: Sentence[] = [];
  let at = 0;
  let open = "";
  for (const part of text.split(boundary)) {
    open = open === "" ? part : `${open} ${part}`;
    if (goesOn.test(part)) continue;
    sentences.push({ start: momentOf(pieces, at), text: open });
    at += open.length + 1;
    open = "";
  }
  if (open !== "") sentences.push({ start: momentOf(pieces, at), text: open });
  return sentences;
}

/** When the character at this place of the joined text is said, to the tenth of a second. */
function momentOf(pieces: readonly Piece[], at: number): number {
  let before = 0;
  for (const { start, end, text } of pieces) {
    if (at < before + text.length + 1) return round(start + (end - start) * Math.min(1, (at - before) / (text.length || 1)));
    before += text.length + 1;
  }
  return round(pieces.at(-1)?.end ?? 0);
}

const round = (seconds: number) => Math.round(seconds * 10) / 10;
