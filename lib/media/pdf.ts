// Looks into a PDF before anybody is offered it: that it is one, how many pages it has, and that it does nothing but show them. It is never changed.
import { inflateSync } from "node:zlib";

export const mostPdfBytes = 10_000_000;
export const pdfProblems = ["empty", "too-large", "not-a-pdf", "broken", "encrypted", "active"] as const;
export type PdfProblem = (typeof pdfProblems)[number];

const mostObjects = 200_000;
const mostInflated = 60_000_000;
const mostPages = 5_000;

/** What acts when it is opened, reaches outside or carries other files along. */
const active = /\/(?:JavaScript|JS|Launch|EmbeddedFiles?|RichMedia|SubmitForm|ImportData|GoToE|XFA|Rendition|Movie|Sound)(?![A-Za-z])/;

/** How many pages it has, or why it is refused. */
export function readPdf(content: Uint8Array): { pages: number } | PdfProblem {
  if (content.length === 0) return "empty";
  if (content.length > mostPdfBytes) return "too-large";
  const file = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  // At the very beginning: a file that is two things at once is neither.
  if (!/^%PDF-[12]\.\d[\r\n]/.test(file.toString("latin1", 0, 16))) return "not-a-pdf";
  if (!file.toString("latin1", Math.max(0, file.length - 2048)).includes("%%EOF")) return "broken";
  const read = objectsIn(file);
  if (!read) return "broken";
  const { objects, loose } = read;
  const words = [...objects.values(), loose].map(withPlainNames);
  if (words.some((text) => /\/Encrypt(?![A-Za-z])/.test(text))) return "encrypted";
  if (words.some((text) => active.test(text))) return "active";
  const pages = pagesOf(objects, loose);
  return pages === undefined || pages < 1 || pages > mostPages ? "broken" : { pages };
}

/** A name may write its letters as "#4a": no hiding behind that. */
const withPlainNames = (text: string) =>
  text.replaceAll(/#([0-9a-fA-F]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

type Objects = Map<number, string>;

/** The dictionaries of all objects by number, later ones in place of earlier ones; and what stands between them (trailers). */
function objectsIn(file: Buffer): { objects: Objects; loose: string } | undefined {
  const text = file.toString("latin1");
  const objects: Objects = new Map();
  let [loose, inflated, from] = ["", 0, 0];
  const begins = /(?<!\d)(\d{1,9})\s+\d{1,5}\s+obj\b/g;
  for (let match = begins.exec(text); match; match = begins.exec(text)) {
    loose += text.slice(from, match.index);
    const start = match.index + match[0].length;
    const end = text.indexOf("endobj", start);
    const stream = text.indexOf("stream", start);
    const hasStream = stream >= 0 && (end < 0 || stream < end);
    const dictionary = text.slice(start, hasStream ? stream : end < 0 ? text.length : end);
    const close = hasStream ? text.indexOf("endstream", stream) : end;
    from = close < 0 ? text.length : close + (hasStream ? "endstream".length : "endobj".length);
    begins.lastIndex = from;
    objects.set(Number(match[1]), dictionary);
    if (objects.size > mostObjects) return undefined;
    if (!hasStream || !/\/Type\s*\/ObjStm\b/.test(dictionary)) continue;
    const inside = packed(file, stream, close, dictionary, mostInflated - inflated);
    if (!inside) return undefined;
    inflated += inside.size;
    for (const [number, body] of inside.objects) objects.set(number, body);
  }
  return { objects, loose: loose + text.slice(from) };
}

/** The objects that a stream of objects holds. */
function packed(file: Buffer, stream: number, close: number, dictionary: string, most: number) {
  const begin = stream + "stream".length + (file[stream + 6] === 13 ? 2 : 1);
  if (close < 0 || most <= 0) return undefined;
  const text = unpacked(file.subarray(begin, close), /\/Filter\s*\[?\s*\/FlateDecode/.test(dictionary), most);
  const [count, first] = [numberOf(dictionary, "N"), numberOf(dictionary, "First")];
  if (text === undefined || count === undefined || first === undefined) return undefined;
  const heads = text.slice(0, first).trim().split(/\s+/).map(Number);
  const objects = new Map<number, string>();
  for (let at = 0; at < count && at * 2 + 1 < heads.length; at++) {
    const [number = -1, offset = 0] = [heads[at * 2], heads[at * 2 + 1]];
    objects.set(number, text.slice(first + offset, first + (heads[at * 2 + 3] ?? text.length)));
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
const referenceTo = (dictionary: string, name: string): number | undefined => {
  const found = new RegExp(`/${name}\\s+(\\d{1,9})\\s+\\d+\\s+R`).exec(dictionary)?.[1];
  return found === undefined ? undefined : Number(found);
};

/** Counts the leaves of the tree of pages: what a file says of itself is not believed. */
function pagesOf(objects: Objects, loose: string): number | undefined {
  const catalogs = [...objects].filter(([, text]) => /\/Type\s*\/Catalog\b/.test(text));
  const roots = [loose, ...objects.values()].flatMap((text) =>
    [...text.matchAll(/\/Root\s+(\d{1,9})\s+\d+\s+R/g)].map(([, number]) => Number(number)),
  );
  const catalog = objects.get(roots.at(-1) ?? -1) ?? catalogs.at(-1)?.[1];
  const top = catalog === undefined ? undefined : referenceTo(catalog, "Pages");
  if (top === undefined) return undefined;
  const seen = new Set<number>();
  const open = [top];
  let pages = 0;
  for (let number = open.pop(); number !== undefined; number = open.pop()) {
    const node = objects.get(number);
    if (node === undefined || seen.has(number)) continue;
    seen.add(number);
    const kids = /\/Kids\s*\[([^\]]*)\]/.exec(node)?.[1];
    if (kids === undefined) pages += Number(/\/Type\s*\/Page\b/.test(node));
    else for (const [, kid] of kids.matchAll(/(\d{1,9})\s+\d+\s+R/g)) open.push(Number(kid));
    if (pages > mostPages) return pages;
  }
  return pages;
}
