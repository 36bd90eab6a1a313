// Word and Outlook write a list as paragraphs with a mark in front: here they become lists again.

/** Where a style attribute is kept while it is read. */
export const styleAttribute = "data-style";
const listStyle = /mso-list:\s*(l\d+)\s+level(\d+)/i;
const ordered = /^\s*[(]?(\d{1,3}|[a-z]|[ivx]{1,6})[.)]/i;

type Item = { element: Element; list: string; level: number; isOrdered: boolean };

/** Turns runs of list paragraphs into lists, nested by their level. */
export function wordLists(body: HTMLElement): void {
  for (const run of runs(body)) {
    const [first] = run;
    if (!first) continue;
    const place = body.ownerDocument.createComment("");
    first.element.before(place);
    place.replaceWith(...listsOf(run));
  }
}

/** List paragraphs that follow each other immediately. */
function runs(body: HTMLElement): Item[][] {
  const found: Item[][] = [];
  for (const element of body.querySelectorAll("p,h1,h2,h3,h4,h5,h6")) {
    const item = itemOf(element);
    if (!item) continue;
    const last = found.at(-1);
    if (last && last.at(-1)?.element === element.previousElementSibling && last[0]?.list === item.list) last.push(item);
    else found.push([item]);
  }
  return found;
}

function itemOf(element: Element): Item | undefined {
  const match = listStyle.exec(element.getAttribute(styleAttribute) ?? "");
  if (!match) return undefined;
  const mark = markIn(element);
  const isOrdered = ordered.test(mark?.textContent ?? "");
  mark?.remove();
  return { element, list: match[1] ?? "", level: Number(match[2]), isOrdered };
}

/** The bullet or number, which Word says is to be ignored. */
function markIn(element: Element): Element | undefined {
  const marked = [...element.querySelectorAll("span")].find((span) => /mso-list:\s*ignore/i.test(span.getAttribute(styleAttribute) ?? ""));
  const outer = marked?.parentElement;
  return outer && outer !== element && outer.localName === "span" && outer.textContent === marked.textContent ? outer : marked;
}

function listsOf(items: readonly Item[]): Element[] {
  const roots: Element[] = [];
  const open: { list: Element; level: number }[] = [];
  for (const { element, level, isOrdered } of items) {
    while ((open.at(-1)?.level ?? 0) > level) open.pop();
    if ((open.at(-1)?.level ?? 0) < level) {
      const list = element.ownerDocument.createElement(isOrdered ? "ol" : "ul");
      const parent = open.at(-1)?.list.lastElementChild;
      if (parent) parent.append(list);
      else roots.push(list);
      open.push({ list, level });
    }
    const item = element.ownerDocument.createElement("li");
    const paragraph = element.ownerDocument.createElement("p");
    paragraph.append(...element.childNodes);
    item.append(paragraph);
    open.at(-1)?.list.append(item);
    element.remove();
  }
  return roots;
}
