// The forms of a word that are one word: "Kredit" and "Krediten", "Arzt" and "Ärzte", "verdienen" and "verdient". Words come folded.
/** The capital of a written word tells a German noun, which may change its vowel in the plural; others bend like verbs. */
export type Nature = "noun" | "verb";

/** Names for a word: words with a name in common are forms of one word. */
export type StemsOf = (word: string, nature: Nature) => readonly string[];

let loaded: StemsOf | undefined;

/** The stemmers take their megabytes of memory: they come with the first rule that bends its word. */
export async function loadStems(): Promise<StemsOf> {
  if (loaded) return loaded;
  const { newStemmer } = await import("snowball-stemmers");
  const [german, english] = [newStemmer("german"), newStemmer("english")];
  loaded = (word, nature) => {
    const stem = german.stem(word.replace(/innen$/, "in"));
    const others = nature === "noun" ? singularOf(word, stem) : infinitiveOf(word).map((verb) => german.stem(verb));
    return [...[stem, ...others].map((each) => `de ${each}`), `en ${english.stem(word)}`];
  };
  return loaded;
}

// "haeuser" is "haus" because an ending stands behind the vowel: "schoen" is never "schon".
function singularOf(word: string, stem: string): string[] {
  const bare = withoutUmlaut(stem);
  return bare !== stem && word.length > stem.length && /e(?:r|n|rn)?$/.test(word) ? [bare] : [];
}

/** A folded word with its umlauts as vowels. "neue", "Quelle" and "Frauen" have none. */
export const withoutUmlaut = (word: string) =>
  word.replace(/aeu|(?<![aeouq])(?:ae|oe|ue)/g, (found) => (found === "aeu" ? "au" : found.charAt(0)));

/** The last vowel of a folded word as an umlaut, which the plural of a noun may have. */
export const withUmlaut = (word: string) => word.replace(/(au|[aou])(?=[^aeiou]*$)/, (vowel) => (vowel === "au" ? "aeu" : `${vowel}e`));

// The German stemmer takes "verdient" for another word than "verdienen".
function infinitiveOf(word: string): string[] {
  const root = word.length > 4 ? /^(.{4,}?)(?:test|tet|ten|te|st|t)$/.exec(word)?.[1] : undefined;
  return root ? [`${root}en`] : [];
}
