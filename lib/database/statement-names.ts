// Prepared statements: Postgres plans a statement once for each connection instead of each time, which saves more than half of its work.
import { createHash } from "node:crypto";

/** A list of ids makes another statement for each length. The usual ones come first and have their place; rare ones are planned anew. */
const mostNames = 400;

/** Names each of the first statements by its text, the same in every connection; "" (no name) for those that came too late. */
export function createStatementNames(): (query: { sql: string }) => string {
  const names = new Map<string, string>();
  return ({ sql }) => {
    const known = names.get(sql);
    if (known !== undefined) return known;
    if (names.size >= mostNames) return "";
    const name = `p${createHash("sha256").update(sql).digest("hex").slice(0, 24)}`;
    names.set(sql, name);
    return name;
  };
}
