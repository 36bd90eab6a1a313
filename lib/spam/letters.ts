// What a text says, whatever it is dressed in: one spelling for case, umlauts, look-alike letters and invisible characters.

/** Nothing to see, but it tears words apart: soft hyphens, joiners, direction marks, selectors, tags. */
const invisible = /\p{Default_Ignorable_Code_Point}/gu;

/** Letters of other scripts (and small capitals) that look like Latin ones, each followed by what it looks like. */
const lookAlikes = pairs(
  "аaеeоoрpсcуyхxіiјjѕsһhԁdԛqԝwвbнhкkмmтtгrпnзzьbӏlєe",
  "αaβbεeζzηnιiκkνvοoρpτtυuχxωwγyσoμuϲcϳj",
  "ᴀaʙbᴄcᴅdᴇeꜰfɢgʜhɪiᴊjᴋkʟlᴍmɴnᴏoᴘpʀrꜱsᴛtᴜuᴠvᴡwʏyᴢz",
  "ɑaɡgıiłløođdħhŧtƅbɩiꞵbꓐbօoսuհhոnցgքf",
);

/** Signs that are Arabic phrases of eighteen letters: repeated, they would make a text longer than anybody may write. */
const wholePhrases = /[\ufdfa\ufdfb]/g;

/** One spelling for a text: "Ｋ а s i n ö" and "kasinoe" are the same, and "Straße" is "strasse". */
export function fold(text: string): string {
  const plain = unboxed(text).replace(wholePhrases, " ").normalize("NFKC").replace(invisible, "").toLowerCase();
  const german = plain.replaceAll("ä", "ae").replaceAll("ö", "oe").replaceAll("ü", "ue").replaceAll("ß", "ss");
  const bare = german.normalize("NFD").replace(/\p{M}/gu, "");
  return bare.replace(/[^\p{ASCII}]/gu, (letter) => lookAlikes.get(letter) ?? letter);
}

/** The words of a folded text, in order. Letters set apart ("c a s i n o") are one word. */
export function wordsOf(folded: string): string[] {
  const words: string[] = [];
  let apart = "";
  for (const word of folded.match(/[\p{L}\p{N}]+/gu) ?? []) {
    if (word.length === 1) {
      apart += word;
      continue;
    }
    if (apart.length > 0) words.push(...together(apart));
    apart = "";
    words.push(word);
  }
  return apart.length > 0 ? [...words, ...together(apart)] : words;
}

/** Words with figures read as the letters they stand for: "v1agra", "ca5ino". Undefined if there is nothing to read. */
export function readFigures(word: string): string | undefined {
  if (!/\d/.test(word) || !/\p{L}.*\p{L}/u.test(word)) return undefined;
  return word.replace(/[013457]/g, (figure) => figures[figure] ?? figure);
}

const figures: Readonly<Record<string, string>> = { 0: "o", 1: "i", 3: "e", 4: "a", 5: "s", 7: "t" };
const together = (letters: string) => (letters.length >= 4 ? [letters] : [...letters]);

// Boxed, circled and flag letters that NFKC leaves alone: three blocks of 26, each in the order of the alphabet.
const unboxed = (text: string) =>
  text.replace(/[\u{1f150}-\u{1f169}\u{1f170}-\u{1f189}\u{1f1e6}-\u{1f1ff}]/gu, (letter) => {
    const code = letter.codePointAt(0) ?? 0;
    const first = code >= 0x1f1e6 ? 0x1f1e6 : code >= 0x1f170 ? 0x1f170 : 0x1f150;
    return String.fromCharCode(97 + code - first);
  });

function pairs(...rows: string[]): ReadonlyMap<string, string> {
  const letters = rows.flatMap((row) => [...row]);
  return new Map(letters.flatMap((letter, place) => (place % 2 === 0 ? [[letter, letters[place + 1] ?? letter]] : [])));
}

/**
 * How much of a text is dressed up: Latin words with look-alikes of another script in them or all of them, words torn by invisible characters,
 * and mathematical or boxed letters used for writing. Emoji, flags and whole words of another script are none.
 */
export function disguisesIn(text: string): number {
  const words = text.split(/\s+/).filter((word) => mixed(word) || torn(word) || costume.test(word)).length;
  const letters = text.match(dressed)?.length ?? 0;
  return words + Math.floor(letters / 3);
}

/** Mathematical and boxed letters. */
export const dressed = /[\u{1d400}-\u{1d7ff}\u{1f130}-\u{1f149}\u{1f150}-\u{1f169}\u{1f170}-\u{1f189}]/gu;

const foreign =
  /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}\p{Script=Lisu}\p{Script=Coptic}\p{Script=Canadian_Aboriginal}]/u;
/** Scripts whose capitals are drawn like Latin ones and which hardly anybody writes here: a whole word of them is a costume. */
const costume = /[\p{Script=Cherokee}\p{Script=Lisu}\p{Script=Coptic}]{3}/u;
/** Units and formulas begin with such a letter ("µm", "Ωcm") or join it by a sign or a figure ("α-Tocopherol", "2πr"). */
const sign = /[µμΩωπαβγδΔΣλ]/;

// "cαsino": one piece of a word that has letters of both kinds. A sign at its beginning or end, with little beside it, is a formula.
const mixed = (word: string) =>
  (word.match(/[\p{L}\p{M}]+/gu) ?? []).some((piece) => /[a-z]/i.test(piece) && foreign.test(piece) && !isFormula(piece));

const longestFormula = 4;
const isFormula = (piece: string) =>
  piece.length <= longestFormula && (sign.test(piece.charAt(0)) || sign.test(piece.slice(-1))) && !foreign.test(piece.slice(1, -1));
const torn = (word: string) => /\p{L}[\u200b\u2060\u202a-\u202e\ufeff\u{e0000}-\u{e0fff}]+\p{L}/u.test(word);
