import fc from "fast-check";

/** Any code point at all, unassigned ones included. (The library's own unit "binary" takes seconds to prepare.) */
export const anyCharacter = fc
  .integer({ min: 0, max: 0x10ffff })
  .filter((code) => code < 0xd800 || code > 0xdfff)
  .map((code) => String.fromCodePoint(code));
