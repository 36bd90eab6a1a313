// Looks into a PDF before anybody is offered it: that it is one, how many pages it has, and that it does nothing but show them. It is never changed.
import { type Objects, objectsIn } from "./pdf-objects.ts";

export const mostPdfBytes = 10_000_000;
export const pdfProblems = ["empty", "too-large", "not-a-pdf", "broken", "encrypted", "active"] as const;
export type PdfProblem = (typeof pdfProblems)[number];

const mostPages = 5_000;

/** What acts when it is opened, reaches outside or carries other files along: nowhere in the file, whatever it claims to be there. */
const active = /\/(?:JavaScript|Launch|EmbeddedFiles?|RichMedia|SubmitForm|ImportData|GoToE|Rendition|Movie|Sound)(?![A-Za-z])/;
/** Names so short that a picture may hold them by chance: nowhere but in pictures. */
const activeInWords = /\/(?:JS|XFA)(?![A-Za-z])/;

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
  const words = [...read.bodies, loose].map(withPlainNames);
  if (words.some((text) => /\/Encrypt(?![A-Za-z])/.test(text))) return "encrypted";
  if (words.some((text) => active.test(text) || activeInWords.test(text))) return "active";
  if (active.test(withPlainNames(file.toString("latin1")))) return "active";
  const pages = pagesOf(objects, loose);
  return pages === undefined || pages < 1 || pages > mostPages ? "broken" : { pages };
}

/** A name may write its letters as "#4a": no hiding behind that. */
const withPlainNames = (text: string) =>
  text.replaceAll(/#([0-9a-fA-F]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

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
