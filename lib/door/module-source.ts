// The readers' module as browsers get it: the files of components/module, one after the other, without their types.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { stripTypeScriptTypes } from "node:module";
import path from "node:path";
import { changesPath } from "./changes.ts";

/** While somebody develops, an open page loads anew when a source has changed. */
const reloading = `new EventSource("${changesPath}").onmessage = () => location.reload();\n`;

/** Each file stands for itself, in a block of its own: they share nothing but the page. */
export function readModule(folder: string, development = false): { path: string; body: Buffer } {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith(".ts") && !name.endsWith(".d.ts"))
    .sort();
  const parts = names.map((name) => stripTypeScriptTypes(readFileSync(path.join(folder, name), "utf8")).replace(/^export \{\};?$/m, ""));
  const blocks = parts.map((part) => `{\n${withoutComments(part).trim()}\n}\n`);
  const body = Buffer.from((development ? reloading : "") + blocks.join(""));
  return { path: `/module.${createHash("sha256").update(body).digest("hex").slice(0, 12)}.js`, body };
}

/** Whole lines of comment; those behind code stay, a string might look like one. */
const withoutComments = (code: string) =>
  code
    .replace(/^\s*(\/\/.*|\/\*\*?[^*]*\*\/)$/gm, "")
    .replace(/[ \t]+$/gm, "")
    .replace(/\n{2,}/g, "\n");
