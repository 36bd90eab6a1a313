// `npm run spam -- score`: one answer for every line, in order, whatever the line holds.
import { expect, test } from "vitest";
import { type Line, linesOf, scored } from "#scripts/spam/score";

const usual = { learn: false, textOnly: false, empty: false, model: undefined };

async function answers(lines: string[], options: Partial<typeof usual> = {}): Promise<Line[]> {
  return Array.fromAsync(scored(lines, { ...usual, ...options }));
}

const row = (id: string, text: string, more: object = {}) => JSON.stringify({ id, text, ...more });

test("comments are answered in their order, with a score, a verdict and reasons in words", async () => {
  const found = await answers([row("a", "Online Casino Bonus https://win.example"), row("b", "Danke für den Text.")]);
  expect(found).toEqual([
    {
      id: "a",
      score: expect.any(Number),
      verdict: expect.stringMatching(/hold|spam/),
      reasons: expect.arrayContaining([expect.stringContaining("asino")]),
    },
    { id: "b", score: expect.any(Number), verdict: "publish", reasons: expect.any(Array) },
  ]);
  for (const line of found) if ("score" in line) expect(line.score).toBeGreaterThanOrEqual(0);
});

test("a line that is no comment gets an error line, and the rest goes on", async () => {
  const found = await answers([
    "{ nonsense",
    row("a", "Danke."),
    "",
    "[]",
    '{"id":"b"}',
    '{"id":"c","text":7}',
    '{"id":"d","text":"x","label":"maybe"}',
    "null",
    row("e", "Danke."),
  ]);
  expect(found.map((line) => ("error" in line ? `error ${line.line} ${line.id ?? ""}`.trim() : line.id))).toEqual([
    "error 1",
    "a",
    "error 4",
    "error 5 b",
    "error 6 c",
    "error 7 d",
    "error 8",
    "e",
  ]);
});

test("fields may be missing, empty or null", async () => {
  const found = await answers([row("a", "", { author: null, email: "", url: null, lang: null, date: "yesterday" })]);
  expect(found).toMatchObject([{ id: "a", verdict: expect.any(String) }]);
});

test("with --learn what was labelled counts for the lines behind it, and only for those", async () => {
  const advertising = (number: number) =>
    row(`s${number}`, `Schlumpfkraut ${number} hilft gegen alles, Bestellung unter Schlumpfkraut`, { label: "spam" });
  const honest = (number: number) => row(`h${number}`, `Der Gemeinderat tagt am ${number}. wieder im alten Saal`, { label: "ham" });
  const lines = Array.from({ length: 30 }, (_, number) => [advertising(number), honest(number)]).flat();
  const [learned, not] = [await answers(lines, { learn: true, empty: true }), await answers(lines, { empty: true })];
  const score = (line: Line | undefined) => (line && "score" in line ? line.score : Number.NaN);
  expect(score(learned[0])).toBe(score(not[0]));
  expect(score(learned.at(-2))).toBeGreaterThan(0.9);
  expect(score(learned.at(-2))).toBeGreaterThan(score(not.at(-2)));
  expect(score(learned.at(-1))).toBeLessThanOrEqual(score(not.at(-1)));
});

test("with --text-only name and homepage are not looked at", async () => {
  const text = "Guter Beitrag.";
  const [one, other] = await answers(
    [row("a", text, { author: "http://casino.example", url: "http://casino.example/bonus" }), row("a", text)],
    { textOnly: true },
  );
  expect(one).toEqual(other);
});

test("a line ends with a line feed and nothing else, wherever the pieces end that it comes in", async () => {
  const separated = row("a", "Erste Zeile\u2028zweite Zeile\u2029dritte Zeile\u0085vierte");
  const pieces = [`${separated}\n{"id`, '":"b","te', `xt":"Danke."}\r\n\n`, row("c", "Danke dir.")];
  const found = await Array.fromAsync(scored(linesOf(pieces), usual));
  expect(found.map((line) => "score" in line && line.id)).toEqual(["a", "b", "c"]);
});
