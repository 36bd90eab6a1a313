import { beforeAll, describe, expect, test } from "vitest";
import { renderComment } from "#lib/markdown/comment";
import { shippedModel } from "#lib/spam/learner/shipped";
import type { CompiledRule } from "#lib/spam/rules/compile";
import { screen } from "#lib/spam/screen";
import { evidence } from "#tests/support/evidence";
import { aRule } from "#tests/support/rules";

type Differences = Parameters<typeof evidence>[0];
const screened = (differences: Differences) => screen(evidence(differences));
const reasons = (differences: Differences) => screened(differences).findings.map(({ reason }) => reason);
/** What was learned speaks for an unremarkable comment; the thresholds count on that. */
const verdict = (differences: Differences) => screened({ learners: { shipped: shippedModel() }, ...differences }).verdict;

describe("the trap", () => {
  test("makes a person look and is no verdict: password managers fill it too", () => {
    expect(reasons({ trap: "Ada" })).toEqual(["trapFilled"]);
    expect(verdict({ trap: "Ada" })).toBe("hold");
  });
  test("is not filled by blanks", () => expect(reasons({ trap: "  " })).toEqual([]));
});

describe("the age of the form", () => {
  test("speaks against two seconds, but not against ten, nor without a stamp", () => {
    expect(reasons({ formSeconds: 2.2 })).toEqual(["tooFast"]);
    expect(reasons({ formSeconds: 10 })).toEqual([]);
    expect(reasons({ formSeconds: undefined })).toEqual([]);
  });
  test("alone publishes", () => expect(verdict({ formSeconds: 0 })).toBe("publish"));
});

describe("repeated texts", () => {
  const text = "Dieser Text wurde anderswo schon genau so eingesandt.";
  test("are found, the more often the heavier", () => {
    expect(verdict({ text, sameText: { posted: 1, refused: 0 } })).toBe("publish");
    expect(verdict({ text, sameText: { posted: 3, refused: 0 } })).toBe("hold");
    expect(reasons({ text, sameText: { posted: 3, refused: 2 } })).toEqual(["refusedBefore"]);
  });
  test("are no finding when they are as short as a thank-you", () => {
    expect(reasons({ text: "Danke!", sameText: { posted: 40, refused: 0 } })).toEqual([]);
  });
});

describe("a name that advertises", () => {
  const text = "Danke für den Beitrag.";
  test.each(["Online Casino", "Kredit ohne Schufa", "Onl\u0456ne Cas\u0456no", "Casino Bonus 24"])(
    "makes a person look, however kind the words: %s",
    (authorName) => {
      expect(reasons({ text, authorName })).toContain("advertisingName");
      expect(verdict({ text, authorName, authorUrl: "https://gewinn.example/" })).not.toBe("publish");
    },
  );
  test.each(["Ada", "Kredit-Gegner", "Rapper", "Soo-jin Seo", "Herr Lotto"])("%s is none", (authorName) => {
    expect(reasons({ text, authorName })).not.toContain("advertisingName");
  });
});

describe("links", () => {
  test("two are usual, six make a person look, the portal's own do not count", () => {
    const links = (count: number) => Array.from({ length: count }, (_, index) => `https://seite${index}.example/artikel`).join(" ");
    expect(reasons({ text: `Quellen: ${links(2)}` })).toEqual([]);
    expect(reasons({ text: `Quellen: ${links(3)}` })).toEqual(["tooManyLinks"]);
    expect(verdict({ text: `Quellen: ${links(7)}` })).toBe("hold");
    expect(reasons({ text: "http://localhost:3000/artikel/eins http://localhost:3000/a http://localhost:3000/b" })).toEqual([]);
  });
  test.each([
    ["shortened", "shortenedLink", { text: "Mehr dazu: https://bit.ly/3abcde" }],
    ["in the name", "linkInName", { authorName: "www.billig.example" }],
    ["as a bare name in the name", "linkInName", { authorName: "billig-kredit.com" }],
    ["spelled out", "spelledLink", { text: "Einfach kredit-jetzt [dot] com eingeben." }],
    ["in punycode", "oddHost", { text: "Siehe https://xn--pypal-4ve.com/anmelden" }],
    ["to a number", "oddHost", { text: "Siehe http://203.0.113.9/kasse" }],
    ["with somebody's name before the host", "oddHost", { text: "Siehe https://bank.example@evil.example/" }],
  ])("%s are found", (_, reason, differences) => expect(reasons(differences)).toContain(reason));
  test.each([
    "[mehr](https\\://bit.ly/3abcde)",
    "[mehr](h&#116;tps://bit.ly/3abcde)",
    "[mehr](https:\\/\\/bit.ly/3abcde)",
    "[mehr](https&colon;//bit.ly/3abcde)",
    "_https://bit.ly/3abcde_",
  ])("what Markdown makes a link of is one: %s", (text) => {
    expect(renderComment(text)).toContain('href="https://bit.ly/3abcde');
    expect(reasons({ text })).toContain("shortenedLink");
  });
  test("however many of the portal's own stand before them, the others are seen", () => {
    const own = "http://localhost:3000/a ".repeat(300);
    expect(reasons({ text: `${own} https://a.example https://b.example https://bit.ly/3abcde` })).toEqual([
      "tooManyLinks",
      "shortenedLink",
    ]);
  });
  test("a missing blank after a full stop is no link", () => {
    expect(reasons({ text: "Das ist gut.Das ist schlecht.Am Ende z.B. nichts.So ist es usw.Und nun?" })).toEqual([]);
  });
});

describe("words of the house's rules", () => {
  let rules: CompiledRule[] = [];
  beforeAll(async () => {
    const terms = [{ term: "Straßenkredit" }, { term: "großer Gewinn" }, { term: "wunderpille", effect: "suspect" as const }];
    rules = await Promise.all(terms.map(aRule));
  });
  test.each([
    "STRASSENKREDIT",
    "Straßen\u00adkredit",
    "Strаßenkredit",
    "S t r a s s e n k r e d i t",
    "𝐒𝐭𝐫𝐚𝐬𝐬𝐞𝐧𝐤𝐫𝐞𝐝𝐢𝐭",
    "5trassenkred1t",
    "ein grosser, GEWINN!",
  ])("are found as %s, and hold at least", (text) => {
    const { verdict: decided, findings } = screened({ text, rules });
    expect(findings.map(({ reason }) => reason)).toContain("ruleWord");
    expect(["hold", "spam"]).toContain(decided);
  });
  test("are found in the name too", () => expect(reasons({ authorName: "Wunderpille", rules })).toEqual(["ruleWord"]));
  test("are whole words: a socialist has nothing to do with pills", async () => {
    expect(reasons({ text: "Der Sozialist und der Spezialist im Straßenkreditwesen", rules: [await aRule({ term: "cialis" })] })).toEqual(
      [],
    );
  });
  test("hold even a trusted sender's comment", () => {
    expect(verdict({ text: "Straßenkredit", rules, sender: { approved: 100, refused: 0 }, akismet: "ham" })).not.toBe("publish");
  });
});

describe("language", () => {
  const dialect =
    "I find des ned guat, wia de mit de Leit umgengan, und i hob des a scho vor zehn Johr gsogt, owa auf mi hert jo kana, net amoi im Wirtshaus bei uns daham.";
  const russian =
    "Лучшие предложения этого сезона ждут вас прямо сейчас, успейте заказать сегодня и получите подарок, доставка по всей стране совершенно бесплатно.";
  test("another language is found, dialect and short texts are not", () => {
    expect(reasons({ text: russian })).toContain("otherLanguage");
    expect(reasons({ text: dialect })).toEqual([]);
    expect(reasons({ text: "Nice work, well done!" })).toEqual([]);
  });
  test("alone publishes", () => expect(verdict({ text: russian })).toBe("publish"));
});

describe("the sender", () => {
  test("is noticed from five posts a minute", () => {
    expect(reasons({ postsLastMinute: 4 })).toEqual([]);
    expect(reasons({ postsLastMinute: 5 })).toEqual(["sendingRate"]);
    expect(verdict({ postsLastMinute: 29 })).toBe("hold");
  });
  test("has a history, whose trust is bounded", () => {
    expect(screened({ sender: { approved: 1000, refused: 0 } }).findings).toMatchObject([{ reason: "knownSender", weight: -1.5 }]);
    expect(verdict({ sender: { approved: 0, refused: 3 } })).toBe("hold");
    expect(reasons({ sender: { approved: 2, refused: 2 } })).toEqual([]);
  });
  test("who takes a name of the house is held, whatever speaks for him", () => {
    expect(verdict({ impersonates: true, akismet: "ham", sender: { approved: 50, refused: 0 } })).toBe("hold");
  });
});

describe("a homepage", () => {
  test("alone is no reason, and praise alone is none", () => {
    expect(reasons({ authorUrl: "https://eva-schreibt.example" })).toEqual([]);
    expect(reasons({ text: "Toller Artikel, danke fürs Teilen und weiter so!" })).toEqual([]);
  });
  test("under praise that fits any text makes a person look", () => {
    const praise = {
      text: "Toller Blog! Sehr nützliche Informationen, danke fürs Teilen, weiter so.",
      authorUrl: "https://kredit.example",
    };
    expect(verdict(praise)).toBe("hold");
  });
});

describe("Akismet", () => {
  test("makes the comment wait while it has not answered, whatever the others say", async () => {
    expect(screened({ akismet: "unknown" })).toMatchObject({ verdict: "wait", waitingFor: ["akismet"] });
    expect(verdict({ akismet: "unknown", rules: [await aRule({ term: "guter" })] })).toBe("wait");
  });
  test("is not waited for where its kindest answer would change nothing", async () => {
    const blatant = { trap: "x", rules: [await aRule({ term: "guter" })] };
    expect(verdict({ ...blatant, akismet: "ham" })).toBe("spam");
    expect(screened({ ...blatant, akismet: "unknown" })).toMatchObject({ verdict: "spam", waitingFor: [] });
  });
  test("is one voice among others: ham does not outweigh a blatant text, spam is spam", () => {
    expect(verdict({ akismet: "spam" })).toBe("spam");
    expect(verdict({ akismet: "discard" })).toBe("spam");
    expect(verdict({ akismet: "ham" })).toBe("publish");
  });
  test("that never answered leaves the comment to a person", () => {
    expect(screened({ akismet: "unanswered" })).toMatchObject({ verdict: "hold", findings: [{ reason: "akismetUnanswered" }] });
    expect(screened({ akismet: "later" })).toMatchObject({ verdict: "hold", findings: [{ reason: "akismetLater" }] });
  });
  test("lets nothing out that it calls spam, however sure the house is of it", () => {
    const trusted = { sender: { approved: 50, refused: 0 }, formSeconds: 300 };
    for (const akismet of ["spam", "discard"] as const) expect(verdict({ ...trusted, akismet })).not.toBe("publish");
  });
  test("that calls everything spam holds a comment and no longer condemns it", () => {
    expect(screened({ akismet: "doubted" })).toMatchObject({ verdict: "hold", findings: [{ reason: "akismetDoubted" }] });
  });
});
