// Takes a PDF apart into its objects, without believing what it says of itself.
import { inflateSync } from "node:zlib";

const mostObjects = 200_000;
const mostInflated = 30_000_000;

export type Objects = Map<number, string>;

/**
 * The dictionaries of all objects by number, later ones in place of earlier ones; all of them, for a program may take the earlier; and
 * what stands between them (trailers). Each byte is looked at a bounded number of times.
 */
export function objectsIn(file: Buffer): { objects: Objects; bodies: string[]; loose: string } | undefined {
  const text = file.toString("latin1");
  const objects: Objects = new Map();
  const bodies: string[] = [];
  let [loose, left, from] = ["", mostInflated, 0];
  const begins = /(?<!\d)(\d{1,9})\s+\d{1,5}\s+obj\b/g;
  for (let match = begins.exec(text); match; match = begins.exec(text)) {
    loose += text.slice(from, match.index);
    const found = bodyAt(text, match.index + match[0].length);
    if (!found || bodies.length > mostObjects) return undefined;
    from = found.end;
    begins.lastIndex = from;
    objects.set(Number(match[1]), found.dictionary);
    bodies.push(found.dictionary);
    if (!found.stream || !/\/Type\s*\/ObjStm\b/.test(found.dictionary)) continue;
    const inside = packed(file.subarray(found.stream.begin, found.stream.close), found.dictionary, left);
    if (!inside) return undefined;
    left -= inside.size;
    for (const [number, body] of inside.objects) objects.set(number, body);
    bodies.push(...inside.objects.map(([, body]) => body));
  }
  return { objects, bodies, loose: loose + text.slice(from) };
}

/** What an object says of itself, where its stream lies if it has one, and where the file goes on. */
function bodyAt(text: string, start: number) {
  const end = text.indexOf("endobj", start);
  if (end < 0) return undefined;
  const whole = text.slice(start, end);
  const stream = />>\s*stream(\r?\n)/.exec(whole);
  if (!stream) return { dictionary: whole, stream: undefined, end: end + "endobj".length };
  const begin = start + stream.index + stream[0].length;
  const close = text.indexOf("endstream", begin);
  if (close < 0) return undefined;
  return { dictionary: whole.slice(0, stream.index + 2), stream: { begin, close }, end: close + "endstream".length };
}

/** The objects that a stream of objects holds: plain or deflated, one behind the other. */
function packed(bytes: Buffer, dictionary: string, most: number) {
  const deflated = /\/Filter\s*\[?\s*\/FlateDecode\s*\]?/.test(dictionary);
  if (most <= 0 || /\/DecodeParms\b/.test(dictionary) || (!deflated && /\/Filter\b/.test(dictionary))) return undefined;
  const text = unpacked(bytes, deflated, most);
  const [count, first] = [numberOf(dictionary, "N"), numberOf(dictionary, "First")];
  if (text === undefined || count === undefined || first === undefined) return undefined;
  const heads = text.slice(0, first).trim().split(/\s+/).map(Number);
  const objects: [number, string][] = [];
  let last = -1;
  for (let at = 0; at < count && at * 2 + 1 < heads.length; at++) {
    const [number = -1, offset = -1] = [heads[at * 2], heads[at * 2 + 1]];
    // Objects that lie over each other would be as many texts as one wants.
    if (!(offset > last)) return undefined;
    last = offset;
    objects.push([number, text.slice(first + offset, first + (heads[at * 2 + 3] ?? text.length))]);
  }
  return { objects, size: text.length };
}

function unpacked(bytes: Buffer, deflated: boolean, most: number): string | undefined {
  if (!deflated) return bytes.toString("latin1");
  try {
    return inflateSync(bytes, { maxOutputLength: most }).toString("latin1");
  } catch {
    return undefined; // not what it says, or a bomb
  }
}

const numberOf = (dictionary: string, name: string): number | undefined => {
  const found = new RegExp(`/${name}\\s+(\\d{1,9})(?!\\d|\\s+\\d+\\s+R)`).exec(dictionary)?.[1];
  return found === undefined ? undefined : Number(found);
};
