import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { transcriptOf } from "#lib/videos/captions/transcript";
import { mostCaptionBytes, readCaptions } from "#lib/videos/captions/vtt";
import { interviews } from "#prisma/sample/interviews";

const captions = (...blocks: string[]) => readCaptions(Buffer.from(["WEBVTT", ...blocks].join("\n\n")));
const cue = (times: string, text = "Wort.") => `${times}\n${text}`;

const refused: [what: string, read: ReturnType<typeof readCaptions>, problem: object][] = [
  ["an empty file", readCaptions(new Uint8Array()), { code: "empty" }],
  ["a file of two megabytes", readCaptions(new Uint8Array(2 * mostCaptionBytes).fill(10)), { code: "too-large" }],
  ["a picture", readCaptions(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0xff])), { code: "not-text" }],
  ["subtitles of another kind", readCaptions(Buffer.from("1\n00:00:01,000 --> 00:00:02,000\nWort.")), { code: "no-header" }],
  ["a header with something stuck to it", readCaptions(Buffer.from("WEBVTTX\n\n00:01.000 --> 00:02.000\nWort.")), { code: "no-header" }],
  ["a header and nothing else", captions(), { code: "no-cues" }],
  ["a comma in a time", captions(cue("00:00:01,000 --> 00:00:02.000")), { code: "wrong-time", line: 3 }],
  ["a minute of 61 seconds", captions(cue("00:61.000 --> 01:02.000")), { code: "wrong-time", line: 3 }],
  ["an end before its beginning", captions(cue("00:05.000 --> 00:04.000")), { code: "backward", line: 3 }],
  ["two that overlap", captions(cue("00:01.000 --> 00:03.000"), cue("00:02.500 --> 00:04.000")), { code: "overlap", line: 6 }],
  ["one that jumps back", captions(cue("00:05.000 --> 00:06.000"), cue("00:01.000 --> 00:02.000")), { code: "unordered", line: 6 }],
  ["one without words", captions("00:01.000 --> 00:02.000"), { code: "no-words", line: 3 }],
  ["a paragraph without times", captions("Wer zuhört,\nspart Zeit."), { code: "no-times", line: 3 }],
  ["a cue as long as a book", captions(cue("00:01.000 --> 00:02.000", "a".repeat(2_000))), { code: "too-long", line: 3 }],
];

test.each(refused)("captions that are no good are refused with the line: %s", (_, read, problem) => {
  expect(read).toEqual({ problem });
});

test("names come from voice tags, or stand before a colon", () => {
  const read = captions(
    cue("00:01.000 --> 00:02.000", "<v Nele Akyol>Guten <b>Tag</b>, Herr &amp; Frau Rieger.</v>"),
    cue("00:02.000 --> 00:04.000", "- Anselm Rieger: Guten Tag.\n- Nele Akyol: Fangen wir an: jetzt."),
    "NOTE hier wird gelacht",
    cue("00:00:04.000 --> 00:00:05.000 align:start", "Es ist 12:30 Uhr."),
  );
  if ("problem" in read) throw new Error(read.problem.code);
  expect(transcriptOf(read.cues).map(({ speaker, text }) => [speaker, text])).toEqual([
    ["Nele Akyol", "Guten Tag, Herr & Frau Rieger."],
    ["Anselm Rieger", "Guten Tag."],
    ["Nele Akyol", "Fangen wir an: jetzt. Es ist 12:30 Uhr."],
  ]);
});

test("a sentence begins at its second, also in the middle of a caption", () => {
  const read = captions(
    cue("00:10.000 --> 00:20.000", "Am 3. Mai kam Dr. Kolbow. Dann"),
    cue("00:20.000 --> 00:22.000", "war Ruhe. „Warum?“ Darum."),
  );
  if ("problem" in read) throw new Error(read.problem.code);
  const [turn] = transcriptOf(read.cues);
  expect(turn?.sentences.map(({ text }) => text)).toEqual(["Am 3. Mai kam Dr. Kolbow.", "Dann war Ruhe.", "„Warum?“", "Darum."]);
  expect(turn?.sentences.map(({ start }) => Math.floor(start))).toEqual([10, 18, 20, 21]);
});

test("every second of a transcript lies within its captions, in order, and no word is lost", () => {
  const word = fc.stringMatching(/^[a-zäöü]{1,9}[.!?]?$/);
  const said = fc.array(
    fc.record({
      words: fc.array(word, { minLength: 1, maxLength: 8 }),
      last: fc.integer({ min: 1, max: 9 }),
      who: fc.constantFrom("", "<v Ada>", "<v Ben>"),
    }),
    { minLength: 1, maxLength: 20 },
  );
  fc.assert(
    fc.property(said, (cues) => {
      let at = 0;
      const stamp = (seconds: number) =>
        `00:${String(Math.floor(seconds / 60)).padStart(2, "0")}:${String(seconds % 60).padStart(2, "0")}.000`;
      const blocks = cues.map(({ words, last, who }) => {
        const from = at;
        at += last;
        return cue(`${stamp(from)} --> ${stamp(at)}`, who + words.join(" "));
      });
      const read = captions(...blocks);
      if ("problem" in read) throw new Error(read.problem.code);
      const turns = transcriptOf(read.cues);
      const starts = turns.flatMap(({ sentences }) => sentences.map(({ start }) => start));
      expect(starts).toEqual([...starts].sort((a, b) => a - b));
      expect(starts.every((start) => start >= 0 && start <= at)).toBe(true);
      expect(turns.map(({ text }) => text).join(" ")).toBe(cues.map(({ words }) => words.join(" ")).join(" "));
    }),
  );
});

test("whatever bytes are sent, the answer is captions or a problem", () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => void readCaptions(bytes)));
  fc.assert(
    fc.property(
      fc.string({ maxLength: 300, unit: "binary" }),
      (text) => void readCaptions(Buffer.from(`WEBVTT\n\n00:01.000 --> 00:02.000\n${text}`)),
    ),
  );
});

test.each(readdirSync("prisma/sample/media").filter((name) => name.endsWith(".vtt")))("%s gives the interview turn by turn", (name) => {
  const read = readCaptions(readFileSync(`prisma/sample/media/${name}`));
  if ("problem" in read) throw new Error(read.problem.code);
  const interview = interviews.find(({ slug }) => `${slug}.vtt` === name);
  expect(transcriptOf(read.cues).map(({ text }) => text)).toEqual(interview?.turns.map(({ text }) => text));
});
