import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cleanLine, cleanText, sameTextKey } from "#lib/text/clean";

describe("what nobody sees is not kept", () => {
  test.each([
    ["an override that turns a link round", "gpj.\u202Eexe", "gpj.exe"],
    ["isolates and embeddings", "a\u2066b\u2067c\u2068d\u2069e\u202Af\u202Bg\u202Ch", "abcdefgh"],
    ["zero-width spaces, soft hyphens and a byte order mark", "B\u200Bli\u00ADtz\uFEFF", "Blitz"],
    ["joiners between Latin letters", "pay\u200Dpal pay\u200Cpal", "paypal paypal"],
    ["NUL and other control characters", "a\u0000b\u0007c\u001Bd\u009Fe", "abcde"],
    ["half characters", "a\uD800b\uDC00c", "abc"],
    ["invisible letters", "a\u3164b\u115Fc\u2800d", "abcd"],
    ["tags behind a letter", "a\u{E0041}\u{E0042}", "a"],
  ])("%s", (_, typed, kept) => {
    expect(cleanText(typed)).toBe(kept);
    expect(cleanLine(typed)).toBe(kept);
  });
});

test("what belongs to a script or an emoji stays", () => {
  for (const text of ["👨‍👩‍👧‍👦", "🏳️‍🌈", "👩🏽‍💻", "❤️‍🔥", "می‌خواهم", "क्‍ष", "שלום", "Zoë", "e\u0301".normalize("NFC"), "٣؀"]) {
    expect(cleanText(text)).toBe(text.normalize("NFC"));
  }
});

test("lines end alike, and emptiness is not piled up", () => {
  expect(cleanText("\r\n\n  eins  \r\nzwei\r\rdrei\u2028vier\n\n\n\n\nfünf \n\n")).toBe("  eins\nzwei\n\ndrei\nvier\n\nfünf");
  expect(cleanLine(" Ada\n  Lovelace\t ")).toBe("Ada Lovelace");
});

test("a tower of marks does not grow over its neighbours", () => {
  expect(cleanText(`Z${"\u0335".repeat(200)}`).length).toBeLessThanOrEqual(5);
});

/** Any units of text, halves of characters among them. */
const units = fc.array(fc.nat(0xffff), { maxLength: 100 }).map((codes) => String.fromCharCode(...codes));

test("cleaning twice changes nothing more, and nothing of Postgres' dislikes is left", () => {
  fc.assert(
    fc.property(units, (typed) => {
      const kept = cleanText(typed);
      expect(cleanText(kept)).toBe(kept);
      expect(kept.isWellFormed() && !kept.includes("\u0000")).toBe(true);
    }),
  );
});

test("case, spacing and punctuation do not make another text", () => {
  expect(sameTextKey("Kaufen   SIE, jetzt!")).toBe(sameTextKey("kaufen sie jetzt"));
});

test("of texts without words only the same are the same", () => {
  expect(sameTextKey("👍")).toBe(sameTextKey("👍 "));
  expect(new Set(["👍", "❤️", "!!!"].map(sameTextKey)).size).toBe(3);
});
