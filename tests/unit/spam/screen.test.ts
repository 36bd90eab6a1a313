import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { texts } from "#lib/messages/catalogue";
import type { Check } from "#lib/spam/check";
import { shippedModel } from "#lib/spam/learner/shipped";
import { checks, screen } from "#lib/spam/screen";
import { anyCharacter } from "#tests/support/any-character";
import { costOf } from "#tests/support/cost";
import { evidence } from "#tests/support/evidence";
import { aRule } from "#tests/support/rules";

const ordinary = [
  "Danke für den Beitrag! Bei uns im Haus haben wir das ähnlich erlebt: erst die Technik, dann die Menschen – und genau daran ist es gescheitert.",
  "Das sehe ich anders. Ein Kunde, der dreimal anruft, ist kein Querulant, sondern jemand, dem dreimal niemand geholfen hat.",
  "Gibt es zu der Umfrage auch Zahlen? Ich finde nur die Kurzfassung unter https://www.statistik.example/service-2026.",
  "Kredit bekommt man bei unserer Bank inzwischen nur noch online, der Schalter hat zu. Schade!!!",
  "So ein Quatsch, ihr habt doch keine Ahnung. Ich war 20 Jahre im Callcenter.",
  "Genau. 👍",
  "I run a small help desk and can only agree: people want an answer, not a ticket number. Thanks for writing this up.",
  "Not convinced. Where does the 40 % figure come from?",
];
const advertising = [
  "Best online casino bonus! Free spins for everybody, visit my website www.casino-win.example and get paid today https://bit.ly/xyz",
  "Kredit ohne Schufa in 5 Minuten, Sofortkredit ohne Einkommensnachweis: http://kredit.example http://geld.example http://jetzt.example",
  "V1agra and C1alis without prescription, order now at pills-shop.com and rx-shop.com",
  "Wonderful blog! I will bookmark your website and take your rss feed. Visit my website https://seo-ranking.example",
  "Ich habe mit diesem Trading Bot mein passives Einkommen verdoppelt, schreib mir auf WhatsApp: https://t.example/bot",
];

test.each(ordinary)("an ordinary comment is published: %s", (text) => {
  expect(screen(evidence({ text, learners: { shipped: shippedModel() } })).verdict).toBe("publish");
});

test.each(advertising)("advertising is not published: %s", (text) => {
  expect(["hold", "spam"]).toContain(screen(evidence({ text, learners: { shipped: shippedModel() } })).verdict);
});

test("every check runs, and every finding carries the name and version of its rule", () => {
  const { findings, verdict } = screen(evidence({ trap: "x", formSeconds: 1, postsLastMinute: 20, akismet: "spam", impersonates: true }));
  expect(findings.map(({ check }) => check)).toEqual(["trap-filled", "form-age", "sending-rate", "impersonation", "akismet"]);
  expect(findings.every(({ version }) => version >= 1)).toBe(true);
  expect(verdict).toBe("spam");
});

test.each([Number.NaN, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY])(
  "a weight of %d lets nothing out: a person decides",
  (weight) => {
    const broken: Check = { name: "broken", version: 1, inspect: () => ({ reason: "trapFilled", weight }) };
    const { verdict, probability, findings } = screen(evidence(), undefined, [broken]);
    expect(verdict).toBe("hold");
    expect([probability, ...findings.map((finding) => finding.weight)].every(Number.isFinite)).toBe(true);
  },
);

test("log-odds add up, and the policy draws the lines", () => {
  const rule = (weight: number): Check => ({ name: `w${weight}`, version: 1, inspect: () => ({ reason: "trapFilled", weight }) });
  const at = (...weights: number[]) => screen(evidence(), { holdAt: 0.5, spamAt: 0.9 }, weights.map(rule));
  expect(at(3.4).probability).toBeCloseTo(0.5);
  expect([at(3.3).verdict, at(3.5).verdict, at(2, 3.7).verdict, at(6, -6).verdict]).toEqual(["publish", "hold", "spam", "publish"]);
});

describe("whatever is sent", () => {
  const anything = fc.oneof(
    fc.string({ unit: anyCharacter, maxLength: 400 }),
    fc.string({ unit: "grapheme", maxLength: 400 }),
    fc.string({ maxLength: 400 }),
  );
  test("no check throws, and the verdict is one of four", () => {
    return fc.assert(
      fc.asyncProperty(anything, anything, fc.option(anything), async (text, authorName, authorUrl) => {
        const rules = [
          await aRule({ term: text.slice(0, 20), way: "compound" }),
          await aRule({ term: authorName, way: "inflected", effect: "suspect" }),
        ];
        const { verdict, probability } = screen(evidence({ text, authorName, authorUrl, rules }));
        expect(["publish", "hold", "spam", "wait"]).toContain(verdict);
        expect(probability).toBeGreaterThanOrEqual(0);
        expect(probability).toBeLessThanOrEqual(1);
      }),
      { numRuns: 300 },
    );
  });

  test("an open question is waited for, unless its kindest answer would leave it spam", () => {
    fc.assert(
      fc.property(anything, fc.nat(200), (text, posts) => {
        const verdict = (akismet: "unknown" | "ham") => screen(evidence({ text, postsLastMinute: posts, akismet })).verdict;
        expect(verdict("unknown")).toBe(verdict("ham") === "spam" ? "spam" : "wait");
      }),
    );
  });

  // Patterns that turn back would take minutes here; a comment of the greatest length takes some milliseconds.
  const evil = [
    "a",
    "a.",
    "a-",
    "http://",
    "www.",
    "1",
    "а",
    "\u200b",
    "a\u200b",
    "[dot]",
    "a [dot] ",
    "(",
    "𝐀",
    "😀",
    "Ä",
    ".com",
    "a.com ",
    "@",
    "-.",
    " a",
    "ﷺ",
  ];
  const terms = [{ term: "kasino", way: "compound" as const }, { term: "a b c" }, { kind: "pattern" as const, term: "(a|b)*a.{20}z" }];
  test.each(evil)("the time is bounded for 10,000 characters of %j", async (unit) => {
    const rules = await Promise.all(terms.map(aRule));
    const text = unit.repeat(Math.ceil(10_000 / unit.length)).slice(0, 10_000);
    expect(costOf(() => screen(evidence({ text, authorName: text.slice(0, 80), rules })))).toBeLessThan(400);
  });
});

test("a rule that fails on a comment holds it, and the rules beside it are heard; on trial it changes nothing", async () => {
  const fails = () => {
    throw new Error("out of memory");
  };
  const [failing, other] = await Promise.all([aRule({ term: "wunderpille" }), aRule({ term: "schummelkram", effect: "suspect" })]);
  const rules = [{ ...failing, find: fails }, other];
  const { verdict, findings } = screen(evidence({ text: "Hallo Schummelkram", rules }), { holdAt: 0.9, spamAt: 0.95 });
  expect(verdict).toBe("hold");
  expect(findings.map(({ reason }) => reason)).toEqual(expect.arrayContaining(["ruleBroken", "ruleWord"]));
  const tried = [{ ...failing, find: fails, state: "trial" as const }];
  expect(screen(evidence({ text: "Hallo", rules: tried })).verdict).toBe("publish");
});

test("every reason is put into words in both languages, whatever its figures", () => {
  for (const locale of ["de", "en"] as const) {
    for (const say of Object.values(texts(locale).spam.reasons)) expect(say({ words: "kasino", links: 3 })).toMatch(/^\p{Lu}|^\d/u);
  }
});

test("checks have names of their own", () => {
  expect(new Set(checks.map(({ name }) => name)).size).toBe(checks.length);
});

test("every result names the model that was asked and how much had been learned here, also where neither has anything to say", () => {
  const silent = { shipped: { logOdds: 0, words: [], version: "7" }, own: { logOdds: 0, words: [], lessons: 3 } };
  const { findings, model, lessons } = screen({ ...evidence(), learned: silent });
  expect(findings.filter(({ check }) => check.startsWith("learned"))).toEqual([]);
  expect({ model, lessons }).toEqual({ model: "7", lessons: 3 });
});
