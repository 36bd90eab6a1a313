// How large a document may be: asked before anything walks it by recursion.

export const longestText = 300_000;
const mostNodes = 40_000;
const deepest = 80;

/** Why a value is too much to be looked at, in one pass without recursion. */
export function problemOfSize(value: unknown): "size" | undefined {
  let [nodes, characters] = [0, 0];
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth++) {
    const next: unknown[] = [];
    for (const part of level) {
      if (typeof part === "string") characters += part.length;
      if (typeof part === "object" && part !== null) for (const child of Object.values(part)) next.push(child);
    }
    nodes += level.length;
    // Each node is an object with a type, a list and what it carries.
    if (depth > deepest || nodes > mostNodes * 6 || characters > longestText * 2) return "size";
    level = next;
  }
  return undefined;
}
