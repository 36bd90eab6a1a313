import fc from "fast-check";
import { expect, test } from "vitest";
import { sourcesOf } from "#lib/media/picture";
import { anchorAt, clock, duration } from "#lib/stories/clock";
import { composition } from "#lib/stories/composition";
import { authorsOf, credited } from "#lib/stories/credits";
import { takesDropCap } from "#lib/stories/opening";
import { pageNumber, pageSize, pagesOf } from "#lib/stories/paging";
import { sectionOf } from "#lib/stories/section";
import { divide } from "#lib/stories/transcript";
import { byInitial } from "#lib/tags/initial";

const long = "Am Ende jedes Anrufs steht in den meisten Häusern eine Zahl. ".repeat(4);

test("the same slug gives the same composition for ever, and its bubbles stay near the picture", () => {
  expect(composition("kulanz-ist-kein-almosen", 1200, 750)).toEqual(composition("kulanz-ist-kein-almosen", 1200, 750));
  expect(composition("eins", 1200, 750)).not.toEqual(composition("zwei", 1200, 750));
  fc.assert(
    fc.property(fc.string(), (slug) => {
      const { ground, bubbles } = composition(slug, 1200, 750);
      expect(ground).toMatch(/^#[0-9a-f]{6}$/);
      expect(bubbles.length).toBeGreaterThanOrEqual(3);
      for (const { path, fill } of bubbles)
        expect(`${path} ${fill}`).toMatch(/^M-?\d+ -?\d+V-?\d+H-?\d+A\d+ \d+ 0 1 [01] -?\d+ -?\d+z #[0-9a-f]{6}$/);
    }),
  );
});

test("moments of a film read as a clock, as ISO 8601 and as an anchor", () => {
  expect([0, 9.9, 65, 3_725].map(clock)).toEqual(["0:00", "0:09", "1:05", "1:02:05"]);
  expect(duration(140.2)).toBe("PT2M20S");
  expect(anchorAt(83.7)).toBe("t=83");
});

test("a transcript is divided by the chapters, and every turn has an anchor of its own", () => {
  const chapters = [
    { title: "Anfang", startSeconds: 4 },
    { title: "Ende", startSeconds: 60 },
  ];
  const turns = [{ startSeconds: 0.2 }, { startSeconds: 4.1 }, { startSeconds: 4.8 }, { startSeconds: 59.7 }, { startSeconds: 90 }];
  const parts = divide(chapters, turns);
  expect(parts.map((part) => [part.title, part.turns.map(({ anchor }) => anchor)])).toEqual([
    [undefined, ["t=0"]],
    ["Anfang", ["t=4", "t=4-2"]],
    ["Ende", ["t=59", "t=90"]],
  ]);
  expect(divide([], [])).toEqual([]);
});

test("a drop cap opens a long paragraph that begins with a capital, not a short one and not a quotation", () => {
  expect(takesDropCap(`<p>${long}</p>`)).toBe(true);
  expect(takesDropCap("<p>Kurz.</p>")).toBe(false);
  expect(takesDropCap(`<p>„${long}“</p>`)).toBe(false);
  expect(takesDropCap(`<p><em>${long}</em></p>`)).toBe(false);
  expect(takesDropCap(`<h2>Titel</h2><p>${long}</p>`)).toBe(false);
  expect(takesDropCap("")).toBe(false);
});

test("an address names a page that could exist, or none", () => {
  expect(pageNumber(null)).toBe(1);
  expect(pageNumber("12")).toBe(12);
  for (const asked of ["0", "-1", "1.5", "01", "zwei", "", "9999999"]) expect(pageNumber(asked)).toBeUndefined();
  expect([0, 1, pageSize, pageSize + 1].map(pagesOf)).toEqual([1, 1, 1, 2]);
});

test("who stands above a story are its authors, and above a film whoever asks", () => {
  const [mara, nele, anselm] = [{ slug: "mara" }, { slug: "nele" }, { slug: "anselm" }];
  const film = [
    { role: "host" as const, person: nele },
    { role: "guest" as const, person: anselm },
  ];
  expect(authorsOf(film)).toEqual([nele]);
  expect(authorsOf([{ role: "author" as const, person: mara }, ...film])).toEqual([mara]);
  expect(credited([...film, ...film], "host", "guest")).toEqual([nele, anselm]);
});

test("each story belongs to one section of the menu", () => {
  expect(sectionOf({ kind: "video", form: "interview" })).toBe("videos");
  expect(sectionOf({ kind: "article", form: "guest" })).toBe("guests");
  expect(sectionOf({ kind: "article", form: "editorial" })).toBe("opinion");
  expect(sectionOf({ kind: "article", form: "report" })).toBe("articles");
});

test("a picture offers its sizes, the smallest encoding first, and one without sizes nothing but itself", () => {
  expect(sourcesOf({ file: "01abc-2.jpg", widths: [480, 960], avifWidths: [480] })).toEqual([
    { type: "image/avif", srcSet: "/medien/01abc-2-480.avif 480w" },
    { type: "image/webp", srcSet: "/medien/01abc-2-480.webp 480w, /medien/01abc-2-960.webp 960w" },
  ]);
  expect(sourcesOf({ file: "01abc.png", widths: [], avifWidths: [] })).toEqual([]);
});

test("keywords stand under their letter, Ä beside A", () => {
  const tags = ["Telefon", "Ärger", "Absagen", "24 Stunden"].map((name) => ({ name }));
  const index = byInitial(tags, "de").map(([initial, members]) => [initial, members.map(({ name }) => name)]);
  expect(index).toEqual([
    ["#", ["24 Stunden"]],
    ["A", ["Absagen", "Ärger"]],
    ["T", ["Telefon"]],
  ]);
});
