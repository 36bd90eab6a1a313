// The one hash of the filter: FNV-1a over the characters of a text, stirred at the end. Models, lessons and traces are made of its numbers:
// another hash is another version of all of them.

/** Of the empty text. */
export const hashBegun = 0x811c9dc5;

/** The hash of a text that is one character longer. Not stirred yet: its last bits depend on few bits of the text. */
export const hashedOn = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);

/** Lets every bit depend on all of them. A number that fits a Postgres integer. */
export function stirred(hash: number): number {
  const once = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35);
  return (twice ^ (twice >>> 16)) | 0;
}

/** Of a whole text, not stirred yet. */
export function hashedText(text: string): number {
  let hash = hashBegun;
  for (let place = 0; place < text.length; place++) hash = hashedOn(hash, text.charCodeAt(place));
  return hash;
}

/** Of a whole text. */
export const hashOf = (text: string): number => stirred(hashedText(text));
