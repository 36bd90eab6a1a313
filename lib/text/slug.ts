import slugify from "@sindresorhus/slugify";

const german: [string, string][] = [
  ["&", " und "],
  ["ß", "ss"],
  ["@", " at "],
];

/** The part of an address made from a title or name: lower-case ASCII, words joined by "-"; empty if nothing is left. */
export function slugOf(text: string): string {
  return slugify(text, { customReplacements: german, decamelize: false }).slice(0, 80).replace(/-+$/, "");
}
