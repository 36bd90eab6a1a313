// What comes from a clipboard, before the editor reads it: lists that Word writes as paragraphs, emphasis that Google writes as style,
// tables without a head. The document is parsed without running anything; what no text of ours has is dropped.
import { wordLists } from "./word-lists.ts";

/** Longer clipboards are taken as plain words. */
export const longestPaste = 2_000_000;

const dropped =
  "script,style,meta,link,title,head,template,noscript,iframe,object,embed,svg,math,form,input,button,select,textarea,img,video,audio,canvas,o\\:p,xml";

export function tidy(html: string): string {
  const { body } = new DOMParser().parseFromString(html.slice(0, longestPaste), "text/html");
  // Our own editor's clipboard carries what others cannot know.
  if (body.querySelector("[data-pm-slice]")) return html;
  wordLists(body);
  for (const element of body.querySelectorAll(dropped)) element.remove();
  emphasis(body);
  unwrapGuid(body);
  tables(body);
  headings(body);
  breaks(body);
  return body.innerHTML;
}

/** Emphasis that is only a style becomes an element; an element whose style takes it back is none. */
function emphasis(body: HTMLElement): void {
  for (const element of body.querySelectorAll<HTMLElement>("b,strong,i,em,span,a")) {
    const { fontWeight, fontStyle, textDecorationLine, textDecoration } = element.style;
    const tag = element.localName;
    if (/^(b|strong)$/.test(tag) && /^(normal|400)$/.test(fontWeight)) unwrap(element);
    else if (/^(i|em)$/.test(tag) && fontStyle === "normal") unwrap(element);
    else if (tag === "span" || tag === "a") {
      const isBold = fontWeight === "bold" || Number(fontWeight) >= 600;
      const isStruck = /line-through/.test(textDecorationLine || textDecoration);
      for (const [name, holds] of [
        ["strong", isBold],
        ["em", /italic|oblique/.test(fontStyle)],
        ["s", isStruck],
      ] as const)
        if (holds) wrapInside(element, name);
    }
  }
}

/** Google wraps everything in a bold element that is not bold. */
function unwrapGuid(body: HTMLElement): void {
  for (const element of body.querySelectorAll('[id^="docs-internal-guid"]')) unwrap(element);
}

/** Merged cells are taken apart, the first row is the head, and a table that only lays out a page is its text. */
function tables(body: HTMLElement): void {
  for (const table of body.querySelectorAll("table")) {
    const rows = [...table.rows];
    if (rows.every((row) => row.cells.length <= 1)) {
      table.replaceWith(...rows.flatMap((row) => [...row.cells].flatMap((cell) => [...cell.childNodes])));
      continue;
    }
    for (const element of table.querySelectorAll("colgroup,caption")) element.remove();
    for (const row of rows) for (const cell of [...row.cells]) takeApart(cell);
    for (const cell of [...(rows[0]?.cells ?? [])]) rename(cell, "th");
    for (const row of rows.slice(1)) for (const cell of [...row.cells]) rename(cell, "td");
  }
}

function takeApart(cell: HTMLTableCellElement): void {
  for (let more = Math.min(cell.colSpan, 40); more > 1; more--) cell.after(make(cell, "td"));
  for (const name of ["colspan", "rowspan"]) cell.removeAttribute(name);
}

/** The title is the only heading of the first level. */
function headings(body: HTMLElement): void {
  for (const heading of body.querySelectorAll("h1,h5,h6")) rename(heading, heading.localName === "h1" ? "h2" : "h4");
}

/** Two breaks in a row are the end of a paragraph, as Outlook and web pages write it. */
function breaks(body: HTMLElement): void {
  for (const element of body.querySelectorAll("br.Apple-interchange-newline")) element.remove();
  for (const block of body.querySelectorAll("p,div")) {
    const lines = block.innerHTML.split(/(?:\s*<br[^>]*>\s*){2,}/);
    if (lines.length < 2 || block.querySelector("p,div,table,ul,ol,blockquote")) continue;
    const paragraphs = lines.filter((line) => line.trim()).map((line) => Object.assign(make(block, "p"), { innerHTML: line }));
    block.replaceWith(...paragraphs);
  }
}

/** In the document of what was pasted, where nothing runs. */
const make = (near: Element, name: string) => near.ownerDocument.createElement(name);
const unwrap = (element: Element) => element.replaceWith(...element.childNodes);

function wrapInside(element: Element, name: string): void {
  const wrapper = make(element, name);
  wrapper.append(...element.childNodes);
  element.append(wrapper);
}

function rename(element: Element, name: string): void {
  if (element.localName === name) return;
  const renamed = make(element, name);
  renamed.append(...element.childNodes);
  element.replaceWith(renamed);
}
