// The readers' module as browsers get it: the files of components/module, one after the other, without their types.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { stripTypeScriptTypes } from "node:module";
import path from "node:path";

// While somebody develops, React hydrates readers' pages too, to tell them of changes: what the module changed before that
// would be taken for a fault. React leaves a mark on what it has taken over.
const afterHydration = `
while (!Object.keys(document.body).some((name) => name.startsWith("__react"))) await new Promise(requestAnimationFrame);
await new Promise((done) => setTimeout(done, 250));
`;

/** Each file stands for itself, in a block of its own: they share nothing but the page. */
export function readModule(folder: string, development = false): { path: string; body: Buffer } {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith(".ts") && !name.endsWith(".d.ts"))
    .sort();
  const parts = names.map((name) => stripTypeScriptTypes(readFileSync(path.join(folder, name), "utf8")).replace(/^export \{\};?$/m, ""));
  const blocks = parts.map((part) => `{\n${withoutComments(part).trim()}\n}\n`);
  const body = Buffer.from((development ? afterHydration : "") + blocks.join(""));
  return { path: `/module.${createHash("sha256").update(body).digest("hex").slice(0, 12)}.js`, body };
}

/** Whole lines of comment; those behind code stay, a string might look like one. */
const withoutComments = (code: string) =>
  code
    .replace(/^\s*(\/\/.*|\/\*\*?[^*]*\*\/)$/gm, "")
    .replace(/[ \t]+$/gm, "")
    .replace(/\n{2,}/g, "\n");
