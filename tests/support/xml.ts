// Reads XML strictly: what is not well-formed is refused with the place where it goes wrong.

export type Element = { name: string; attributes: Readonly<Record<string, string>>; children: Element[]; text: string };

const tag = /<(\/?)([A-Za-z_][\w.-]*(?::[A-Za-z_][\w.-]*)?)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>/y;
const entity = /&(?:(amp|lt|gt|quot|apos)|#(\d+)|#x([\da-fA-F]+));/g;
const named: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
/** What XML 1.0 lets into a document (section 2.2). */
const allowed = /^[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u;

export function readXml(source: string): Element {
  const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';
  if (!source.startsWith(declaration)) throw new Error("No XML declaration");
  if (!allowed.test(source)) throw new Error("A character that XML does not allow");
  const top: Element = { name: "", attributes: {}, children: [], text: "" };
  const open = [top];
  for (let at = declaration.length; at < source.length; ) {
    const inside = open.at(-1) ?? top;
    const next = source.indexOf("<", at);
    const text = source.slice(at, next < 0 ? source.length : next);
    inside.text += decoded(text);
    if (next < 0) break;
    tag.lastIndex = next;
    const [all, closes, name = "", attributes = "", isEmpty] = tag.exec(source) ?? [];
    if (all === undefined) throw new Error(`No tag: ${source.slice(next, next + 60)}`);
    at = next + all.length;
    if (closes) {
      if (open.length === 1 || open.pop()?.name !== name) throw new Error(`</${name}> closes nothing`);
      continue;
    }
    const element: Element = { name, attributes: attributesOf(attributes), children: [], text: "" };
    inside.children.push(element);
    if (!isEmpty) open.push(element);
  }
  const [root, ...more] = top.children;
  if (open.length > 1 || !root || more.length > 0 || top.text.trim() !== "") throw new Error("Not one closed root");
  return root;
}

function attributesOf(source: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [, name = "", value = ""] of source.matchAll(/([\w:.-]+)="([^"]*)"/g)) {
    if (name in found) throw new Error(`${name} twice`);
    found[name] = decoded(value);
  }
  return found;
}

function decoded(text: string): string {
  if (/&/.test(text.replace(entity, ""))) throw new Error(`A bare &: ${text}`);
  return text.replace(entity, (_, name?: string, decimal?: string, hex?: string) =>
    name ? (named[name] ?? "") : String.fromCodePoint(decimal ? Number(decimal) : Number.parseInt(hex ?? "", 16)),
  );
}

export const allOf = ({ children }: Element, name: string) => children.filter((child) => child.name === name);
export const textOf = (element: Element, name: string) => allOf(element, name)[0]?.text;
