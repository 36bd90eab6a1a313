import fc from "fast-check";
import { expect, test } from "vitest";
import { type Anchor, anchorAt, placeOf, placesOf, whole } from "#lib/writing/remarks/anchor";
import { follower } from "#lib/writing/remarks/follow";
import { asRead, readingOf, wordsOf } from "#lib/writing/remarks/text";
import { anyDocument } from "#tests/support/documents";

const word = fc.constantFrom("wer", "fragt", "führt", "und", "hört", "ab", "ab", "die", "Leitung", "🙂", "ein Amt", ".", "Ort", "Wort");
const text = fc
  .array(fc.tuple(word, fc.constantFrom(" ", " ", "\n", ", ")), { minLength: 1, maxLength: 40 })
  .map((parts) => asRead(parts.flat().join("")));
const inside = (words: string) =>
  fc
    .tuple(fc.nat(Math.max(0, words.length - 1)), fc.integer({ min: 1, max: 60 }))
    .map(([from, length]) => whole(words, { from, to: Math.min(words.length, from + length) }));
const passage = text
  .chain((words) => fc.record({ words: fc.constant(words), range: inside(words) }))
  .filter(({ range: { from, to } }) => from < to);

test("a passage is found where it was marked, however often its words stand in the text", () => {
  fc.assert(
    fc.property(passage, ({ words, range }) => {
      expect(placeOf(words, anchorAt(words, range))).toEqual(range);
    }),
  );
});

test("an anchor holds whole characters and little of what stands around it", () => {
  fc.assert(
    fc.property(passage, ({ words, range }) => {
      const { exact, prefix, suffix } = anchorAt(words, range);
      expect([exact, prefix, suffix].every((part) => part.isWellFormed())).toBe(true);
      expect(Math.max(prefix.length, suffix.length)).toBeLessThanOrEqual(40);
    }),
  );
});

test("a change around a passage leaves it its words, and the anchor made then finds the same place", () => {
  fc.assert(
    fc.property(passage, text, text, ({ words, range }, one, other) => {
      const exact = words.slice(range.from, range.to);
      const after = asRead(`${one}\n${words.slice(0, range.from)}${exact}${words.slice(range.to)}\n${other}`);
      fc.pre(placesOf(after, exact).length === 1); // of words that stand twice nobody can tell which were meant
      const kept = follower(words, after)(range);
      expect(kept && after.slice(kept.from, kept.to)).toBe(exact);
      if (kept) expect(placeOf(after, anchorAt(after, kept))).toEqual(kept);
    }),
  );
});

test("where only one thing changes, the passage beside it is followed to the very character", () => {
  const change = passage.chain(({ words, range }) =>
    fc.record({
      words: fc.constant(words),
      range: fc.constant(range),
      at: fc.nat(range.from),
      cut: fc.nat(5),
      added: fc.string({ unit: fc.constantFrom("ß", "Q", "7") }),
    }),
  );
  fc.assert(
    fc.property(change, ({ words, range, at, cut, added }) => {
      const [head, tail] = [words.slice(0, Math.max(0, at - cut)), words.slice(at)];
      const after = head + added + tail;
      if (!after.isWellFormed()) return;
      const moved = after.length - words.length;
      fc.pre(placesOf(after, words.slice(range.from, range.to)).length === 1);
      const kept = follower(words, after)(range);
      expect(kept && after.slice(kept.from, kept.to)).toBe(words.slice(range.from, range.to));
      if (added) expect(kept?.from).toBe(range.from + moved);
    }),
  );
});

test("of a word that stood twice in a row, the one before the passage is the one that was taken away", () => {
  const [before, after] = ["ab ab ein Amt, Leitung", "ab ein Amt, Leitung"];
  expect(follower(before, after)({ from: 3, to: before.length })).toEqual({ from: 0, to: after.length });
  expect(follower(before, after)({ from: 0, to: 5 })).toEqual({ from: 0, to: 2 });
});

const at = (words: string, part: string) => ({ from: words.indexOf(part), to: words.indexOf(part) + part.length });
const found = (words: string, range: { from: number; to: number } | null) => range && words.slice(range.from, range.to);

test("what is written in a passage belongs to it, what is written before and behind it does not", () => {
  const before = "Es klingelt, und jemand hebt ab. Dann wird es still.";
  const after = "Morgens klingelt es, und meistens hebt jemand schnell ab. Dann wird es sehr still.";
  const longer = before.replace("jemand hebt ab", "jemand hebt sofort ab").replace("Es", "Kaum da:\nEs").replace("still", "ganz still");
  expect(found(longer, follower(before, longer)(at(before, "jemand hebt ab")))).toBe("jemand hebt sofort ab");
  expect(found(after, follower(before, after)(at(before, "wird es still")))).toBe("wird es sehr still");
});

test("a corrected word is still the passage; a passage that was deleted is gone, though its words stand elsewhere", () => {
  const before = "Der Fehlr steht hier, und die Leitung ist frei. Später ist die Leitung tot.";
  const corrected = before.replace("Fehlr", "Fehler");
  expect(found(corrected, follower(before, corrected)(at(before, "Fehlr")))).toBe("Fehler");
  const anchor = anchorAt(before, at(before, "die Leitung"));
  const cut = before.replace("und die Leitung ist frei", "und alles ist frei");
  expect(placeOf(cut.replace("Der Fehlr steht hier, und alles ist frei. ", ""), anchor)).toBeNull();
  expect(follower(before, "Später ist die Leitung tot.")(at(before, "Der Fehlr steht hier"))).toBeNull();
});

test("a passage that was deleted and comes back is found again", () => {
  const before = "Eins ist hier. Zwei ist dort, wo niemand sucht. Drei.";
  const anchor = anchorAt(before, at(before, "Zwei ist dort"));
  expect(placeOf(before.replace("Zwei ist dort, wo niemand sucht. ", ""), anchor)).toBeNull();
  expect(found(before, placeOf(before, anchor))).toBe("Zwei ist dort");
});

test("a remark about the whole story has no place", () => {
  const anchor: Anchor = { exact: "", prefix: "", suffix: "", start: 0 };
  expect(placeOf("Ein Wort.", anchor)).toBeNull();
});

test("pasted words are found over paragraphs and line breaks, and what stands twice is told", () => {
  const words = "Wer fragt, führt.\nWer hört, auch. Wer fragt, hört.";
  expect(placesOf(words, asRead("  führt.\r\n Wer\thört ")).map((range) => found(words, range))).toEqual(["führt.\nWer hört"]);
  expect(placesOf(words, "Wer fragt")).toHaveLength(2);
  expect(placesOf(words, "Niemand")).toEqual([]);
  expect(placesOf(words, "")).toEqual([]);
});

test("every document reads as single blanks and paragraphs, without the marks of footnotes", () => {
  fc.assert(
    fc.property(anyDocument, (document) => {
      expect(wordsOf(document)).toBe(asRead(wordsOf(document)));
    }),
  );
});

test("of each character it is known where it stands", () => {
  const { text: words, at: places } = readingOf([
    { text: "\n", from: 0 },
    { text: " Wer  ", from: 1 },
    { text: "fragt", from: 7 },
    { text: "\n", from: 12 },
    { text: "führt", from: 14 },
  ]);
  expect(words).toBe("Wer fragt\nführt");
  expect([places.length, places[0], places[3], places[4], places[9], places[10]]).toEqual([words.length, 2, 5, 7, 12, 14]);
});

test("a hostile text keeps nobody waiting", () => {
  const words = "a".repeat(300_000);
  const begun = Date.now();
  for (let remark = 0; remark < 50; remark++) placeOf(words, { exact: "a", prefix: "a".repeat(40), suffix: "a".repeat(40), start: 9 });
  expect(Date.now() - begun).toBeLessThan(3000);
});
