// What a document says, without what each side writes that the other does not: empty paragraphs, attributes at rest, blanks.

type Node = { type?: string; text?: string; attrs?: Record<string, unknown>; marks?: Node[]; content?: Node[] };

export function signature(document = ""): string {
  try {
    return read(JSON.parse(document)).replaceAll(/\s+/g, " ").trim();
  } catch {
    return "";
  }
}

function read({ type = "", text, attrs = {}, marks = [], content = [] }: Node): string {
  if (text !== undefined)
    return `<${marks
      .map((mark) => `${mark.type}${mark.attrs?.href ?? ""}`)
      .toSorted()
      .join()}>${text}`;
  if (type === "paragraph" && content.length === 0) return "";
  const said = Object.values(attrs).filter((value) => value !== null && value !== "" && value !== 1);
  return `<${type} ${said.map(String).toSorted().join()}>${content.map(read).join("")}`;
}
