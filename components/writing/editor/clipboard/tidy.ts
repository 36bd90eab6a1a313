// What comes from a clipboard, before the editor reads it: lists that Word writes as paragraphs, emphasis that Google writes as style,
// tables without a head. The document is parsed without running anything; what no text of ours has is dropped.
import { styleAttribute, wordLists } from "./word-lists.ts";

/** Longer clipboards are taken as plain words. */
export const longestPaste = 2_000_000;
/** … and not more of them than this. */
export const longestWords = 100_000;

const dropped =
  "script,style,meta,link,title,head,template,noscript,iframe,object,embed,svg,math,form,input,button,select,textarea,img,video,audio,canvas,o\\:p,xml";

export function tidy(html: string): string {
  const { body } = new DOMParser().parseFromString(withoutStyles(html), "text/html");
  // Our own editor's clipboard carries what others cannot know.
  if (body.querySelector("[data-pm-slice]")) return html;
  wordLists(body);
  footnotes(body);
  for (const element of body.querySelectorAll(dropped)) element.remove();
  emphasis(body);
  unwrapGuid(body);
  tables(body);
  headings(body);
  breaks(body);
  return body.innerHTML;
}

/** The policy of the page allows no style attribute, not even where nothing is shown: under another name it can be read. */
const withoutStyles = (html: string) =>
  html.replaceAll(/<[a-z][^>]*>/gi, (tag) => tag.replaceAll(/\sstyle(?=\s*=)/gi, ` ${styleAttribute}`));

/** Emphasis that is only a style becomes an element; an element whose style takes it back is none. */
function emphasis(body: HTMLElement): void {
  for (const element of body.querySelectorAll("b,strong,i,em,span,a")) {
    const style = styleOf(element);
    const weight = style.get("font-weight") ?? "";
    const slant = style.get("font-style") ?? "";
    const line = `${style.get("text-decoration") ?? ""} ${style.get("text-decoration-line") ?? ""}`;
    const tag = element.localName;
    if (/^(b|strong)$/.test(tag) && /^(normal|400)$/.test(weight)) unwrap(element);
    else if (/^(i|em)$/.test(tag) && slant === "normal") unwrap(element);
    else if (tag === "span" || tag === "a") {
      if (weight === "bold" || Number(weight) >= 600) wrapInside(element, "strong");
      if (/italic|oblique/.test(slant)) wrapInside(element, "em");
      if (/line-through/.test(line)) wrapInside(element, "s");
    }
  }
}

/** The declarations of a style attribute, as they are written. */
const styleOf = (element: Element): Map<string, string> =>
  new Map(
    (element.getAttribute(styleAttribute) ?? "").split(";").map((declaration) => {
      const [name = "", ...value] = declaration.split(":");
      return [name.trim().toLowerCase(), value.join(":").trim().toLowerCase()] as const;
    }),
  );

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

/** Footnotes of Word and LibreOffice: the mark gets the words, and the list at the end goes. */
function footnotes(body: HTMLElement): void {
  for (const anchor of body.querySelectorAll("a[href^='#_ftn'],a[href^='#sdfootnote']")) {
    const name = (anchor.getAttribute("href") ?? "").slice(1);
    const back = [...body.querySelectorAll("a[name]")].find((each) => each.getAttribute("name") === name && each !== anchor);
    const note = back?.closest("div[id^='ftn'],div[id^='sdfootnote']");
    if (!back || !note) continue;
    back.remove();
    const mark = make(anchor, "sup");
    mark.dataset.note = (note.textContent ?? "").replaceAll(/\s+/g, " ").trim();
    anchor.replaceWith(mark);
    const list = note.parentElement;
    note.remove();
    if (list && /footnote-list/.test(list.getAttribute(styleAttribute) ?? "") && !list.querySelector("div")) list.remove();
  }
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
