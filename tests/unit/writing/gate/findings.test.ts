import { expect, test } from "vitest";
import { type Candidate, type CheckedPicture, findingsOf } from "#lib/writing/gate/findings";

const now = new Date("2026-11-22T12:00:00Z");
const picture = (given: Partial<CheckedPicture> = {}): CheckedPicture => ({
  alt: "Ein Schalter",
  credit: "Foto: A. B.",
  licence: "CC BY 4.0",
  licenceEndsOn: null,
  ...given,
});
const complete = (given: Partial<Candidate> = {}): Candidate => ({
  kind: "article",
  label: "none",
  aiDisclosure: "none",
  title: "Zuhören",
  standfirst: "Ein Versuch.",
  bodyHtml: "<p>Ein Wort.</p>",
  authors: 1,
  pictures: [],
  uncaptioned: [],
  film: null,
  chapters: null,
  survey: null,
  talk: null,
  study: null,
  guest: null,
  links: [],
  remarks: 0,
  ...given,
});
const lacksOf = (given: Partial<Candidate>) => findingsOf(complete(given), now).lacks;
const warningsOf = (given: Partial<Candidate>) => findingsOf(complete(given), now).warnings;

test("a complete story lacks nothing and needs no confirmation", () => {
  expect(findingsOf(complete({ pictures: [picture(), picture({ alt: "" })] }), now)).toEqual({ lacks: [], warnings: [], unchecked: 0 });
});

test("each thing that is missing is named, in the order of the form", () => {
  expect(lacksOf({ title: "", standfirst: "", bodyHtml: " ", authors: 0 })).toEqual(["title", "standfirst", "body", "author"]);
});

test("every picture needs an alternative text or to be decoration, somebody whose it is, and a licence that lasts", () => {
  expect(lacksOf({ pictures: [picture(), picture({ alt: null })] })).toEqual(["alt"]);
  expect(lacksOf({ pictures: [picture({ alt: "" })] })).toEqual([]);
  expect(lacksOf({ pictures: [picture(), picture({ credit: "" })] })).toEqual(["credit"]);
  expect(lacksOf({ pictures: [picture({ licenceEndsOn: new Date("2026-11-20") })] })).toEqual(["expired"]);
  expect(lacksOf({ pictures: [picture({ licenceEndsOn: new Date("2026-11-30") })] })).toEqual([]);
  expect(lacksOf({ pictures: [picture(), picture({ licence: null })] })).toEqual(["licence"]);
  expect(lacksOf({ pictures: [picture({ licence: "" })] })).toEqual(["licence"]);
});

test("a film without captions and a second main heading keep a story from the page", () => {
  expect(lacksOf({ uncaptioned: ["Ein Film"], bodyHtml: "<p>Ein Wort.</p><h1>Noch einer</h1>" })).toEqual(["headings", "captions"]);
});

test("of a guest interests and rights are asked; an introduction is only missed", () => {
  expect(lacksOf({ guest: { interests: false, rights: false, introduced: true } })).toEqual(["interests", "rights"]);
  expect(warningsOf({ guest: { interests: true, rights: true, introduced: false } })).toEqual([{ code: "introduction", about: "" }]);
});

test("open remarks are confirmed by their number: another one is another warning", () => {
  expect(warningsOf({ remarks: 2 })).toEqual([{ code: "remarks", about: "2" }]);
});

test.each([
  ["Dieser Text ist gesponsert.", "gesponsert"],
  ["Er entstand im Auftrag der Stadt.", "im Auftrag der"],
  ["Mehr dazu #Werbung", "#Werbung"],
])("a text that says %s without a label is asked about", (text, sign) => {
  expect(warningsOf({ bodyHtml: `<p>${text}</p>` })).toEqual([{ code: "label", about: sign }]);
  expect(warningsOf({ bodyHtml: `<p>${text}</p>`, label: "advertising" })).toEqual([]);
});

test("an advertisement that a machine helped with says both", () => {
  const bodyHtml = "<p>Gesponsert, und ein KI-generierter Absatz: KI-generiert.</p>";
  const machine = { code: "ai", about: "KI-generiert" };
  expect(warningsOf({ bodyHtml })).toEqual([{ code: "label", about: "Gesponsert" }, machine]);
  expect(warningsOf({ bodyHtml, label: "advertising" })).toEqual([machine]);
  expect(warningsOf({ bodyHtml, label: "advertising", aiDisclosure: "assisted" })).toEqual([]);
});

test.each(["Die Strafanzeige liegt vor.", "Kleinanzeigen", "Er hat keinen Auftrag.", "Wir reden über KI.", "<a href='/anzeige'>Wort</a>"])(
  "%s says nothing of advertising",
  (text) => expect(warningsOf({ bodyHtml: `<p>${text}</p>` })).toEqual([]),
);

test("a dead link warns and names itself; one that nobody has asked yet is only counted", () => {
  const links = [
    { address: "https://a.example/", answer: "dead" },
    { address: "https://b.example/", answer: "unknown" },
    { address: "https://c.example/", answer: "fine" },
  ] as const;
  expect(findingsOf(complete({ links }), now)).toEqual({
    lacks: [],
    warnings: [{ code: "link", about: "https://a.example/" }],
    unchecked: 1,
  });
});

test("a survey asks something, says for whom and how, and ends", () => {
  const survey = { kind: "survey", bodyHtml: "" };
  expect(lacksOf({ ...survey, survey: { questions: 2, method: true, ends: true } })).toEqual([]);
  expect(lacksOf({ ...survey, survey: { questions: 0, method: false, ends: false } })).toEqual(["questions", "method", "ends"]);
});
