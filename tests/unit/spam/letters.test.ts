import fc from "fast-check";
import { expect, test } from "vitest";
import { disguisesIn, fold, readFigures, wordsOf } from "#lib/spam/letters";
import { anyCharacter } from "#tests/support/any-character";

test.each([
  ["Ｋａｓｉｎｏ", "kasino"],
  ["Kаsinо", "kasino"],
  ["ka\u200bsi\u00adno", "kasino"],
  ["𝕶𝖆𝖘𝖎𝖓𝖔", "kasino"],
  ["🅺🅰🆂🅸🅽🅾", "kasino"],
  ["KÄSE", "kaese"],
  ["Ka\u0308se", "kaese"],
  ["Straße", "strasse"],
  ["STRAẞE", "strasse"],
  ["Olé", "ole"],
  ["ᴋᴀꜱɪɴᴏ", "kasino"],
])("%s reads %s", (dressed, plain) => expect(fold(dressed)).toBe(plain));

test("folding what is folded changes nothing", () => {
  fc.assert(
    fc.property(fc.string({ unit: anyCharacter, maxLength: 200 }), (text) => {
      expect(fold(fold(text))).toBe(fold(text));
    }),
    { numRuns: 150 },
  );
});

test("letters set apart are one word, single letters of a sentence are not", () => {
  expect(wordsOf("c a s i n o ist da")).toEqual(["casino", "ist", "da"]);
  expect(wordsOf("i a w")).toEqual(["i", "a", "w"]);
});

test("figures are read as letters only inside words", () => {
  expect(readFigures("v1agra")).toBe("viagra");
  expect(readFigures("2026")).toBeUndefined();
  expect(readFigures("kasino")).toBeUndefined();
});

test.each(["👨‍👩‍👧 Familie 🇩🇪", "Привет мир", "Der Wert liegt bei 5 µm, also 2π", "Ein weiches\u00ad Trennzeichen", "naïve Café-Gäste"])(
  "%s is not dressed up",
  (text) => {
    expect(disguisesIn(text)).toBe(0);
  },
);

test.each([
  "α-Tocopherol und β-Blocker",
  "ein Widerstand von 4 kΩ, also 3 mΩ·m oder Ωcm",
  "Δt und λmax, dazu sinα",
  "Die Αθήνα-Reise und der Moskau-Besuch (Москва)",
  "γ-Strahlung, 2πr",
])("%s is honest", (text) => expect(disguisesIn(text)).toBe(0));
test.each(["cαsino", "cаsino", "viαgra", "Βitcoin", "crеdit", "pαypαl", "bonυs", "казинo", "Ꮯasino", "ꓚasino", "ⲥasino"])(
  "one letter is enough in %s",
  (text) => expect(disguisesIn(text)).toBe(1),
);

test.each(["Kаsinо", "ꓚꓮꓢꓲꓠꓳ", "ᏟᎪᏚᏆ", "𝗣 𝗟 𝗨 𝗧 𝗢", "ka\u200bsino"])("%s is dressed up", (text) =>
  expect(disguisesIn(text)).toBeGreaterThan(0),
);
