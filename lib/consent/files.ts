// The dialogue that asks, as browsers get it from our own host: the library, what we say to it, and its dress. Only pages that ask load them.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { stripTypeScriptTypes } from "node:module";
import path from "node:path";
import type { ConsentPaths } from "./paths.ts";

type MadeFile = { path: string; body: Buffer };
const library = "node_modules/vanilla-cookieconsent/dist";

export function consentFiles(root: string): { paths: ConsentPaths; files: MadeFile[] } {
  const read = (name: string) => readFileSync(path.join(root, name), "utf8");
  const code = named("consent-library", "js", read(`${library}/cookieconsent.esm.js`));
  const own = stripTypeScriptTypes(read("components/consent/browser/consent.ts"));
  const script = named("consent", "js", own.replace('"vanilla-cookieconsent"', `"${code.path}"`));
  const style = named("consent", "css", read(`${library}/cookieconsent.css`) + read("components/consent/browser/consent.css"));
  return { paths: { script: script.path, style: style.path }, files: [code, script, style] };
}

function named(name: string, ending: string, content: string): MadeFile {
  const body = Buffer.from(content);
  return { path: `/${name}.${createHash("sha256").update(body).digest("hex").slice(0, 12)}.${ending}`, body };
}
