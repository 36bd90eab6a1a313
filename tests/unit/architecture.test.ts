// The layout defends itself: what may know what.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";

const sources = ["app", "components", "lib"].flatMap((root) =>
  readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => `${root}/${name}`),
);
const textOf = new Map(sources.map((file) => [file, fromTheRoot(file, readFileSync(file, "utf8"))]));

/** Imports inside a folder are relative, those that leave it need not be: named from the root, a rule sees both alike. */
function fromTheRoot(file: string, text: string): string {
  const named = (_: string, before: string, name: string) => `${before}"#${path.join(path.dirname(file), name).replace(/\.tsx?$/, "")}"`;
  return text.replace(/(\bfrom |^import |\bimport\()"(\.[^"]+)"/gm, named);
}

const rules: [rule: string, files: RegExp, never: RegExp][] = [
  ["lib knows nothing of pages", /^lib\//, /"#(app|components)\//],
  ["spam knows a submission, not the comments", /^lib\/spam\//, /"#lib\/(comments|moderation|writing|stories)\//],
  ["comments know nothing of moderation", /^lib\/comments\//, /"#lib\/moderation\//],
  ["components are handed data", /^components\//, /^import (?!type )[^;]*"#lib\/(db"|[^"]*\/(queries|commands)")/m],
  ["pages read through queries", /^app\//, /"#(lib\/db|prisma\/generated\/client)"/],
  [
    "the database is asked by commands and queries, by what gathers evidence, and by mails that are made when they leave: all else is handed a transaction",
    /^lib\/(?!db\.ts|accounts\/session\.ts|page-cache\/change\.ts|(.+\/)?(commands|queries|gather|mail|security-mail)\.ts)/,
    /^import \{[^}]*\bdb\b[^}]*\} from "#lib\/db"/m,
  ],
  [
    "queries write nothing",
    /^lib\/(.+\/)?queries\.ts$/,
    /\b(db|tx)\.\w+\.(create|update|upsert|delete)\w*\(|Raw`\s*(INSERT|UPDATE|DELETE)\b/,
  ],
  ["the filter's checks are pure", /^lib\/spam\/checks?\b/, /"(next\/|node:(fs|net|http)|#lib\/db)/],
  [
    "only the desk's actions and its session know Next",
    /^lib\/(?!accounts\/session|(.+\/)?actions\.ts)/,
    /"next\/(navigation|headers|cache)"/,
  ],
  [
    "what takes steps back knows the whole desk and is loaded when it is needed: its action stands on every page",
    /^lib\/steps\/actions/,
    /^import [^;]*"#lib\/steps\/back\//m,
  ],
  ["the engines of the rules come with the first rule that needs one", /./, /^import (?!type )[^;]*"(re2js|snowball-stemmers)"/m],
];

test.each(rules)("%s", (_, files, never) => {
  expect(sources.filter((file) => files.test(file) && never.test(textOf.get(file) ?? ""))).toEqual([]);
});

test("readers' pages are documents of our own: Next lays out one page of theirs, for its style sheet", () => {
  const laidOut = sources.filter((file) => /^app\/\(reader\)\/.*\/(page|layout|loading|error|template)\.tsx$/.test(file));
  expect(laidOut).toEqual(["app/(reader)/styles/page.tsx"]);
});

const onReaderPages: [rule: string, never: RegExp][] = [
  ["nothing on a reader page runs in the browser as React", /^"use client"|<Suspense/m],
  ["nothing on a reader page needs the browser's router", /"next\/(link|form|image|script|dynamic)"/],
  ["nothing on a reader page carries an inline style or script", /\sstyle=\{|\son[A-Z]\w+=\{/],
];

test.each(onReaderPages)("%s", (_, never) => {
  const reached = closureOf(sources.filter((file) => file.startsWith("app/(reader)/")));
  expect([...reached].filter((file) => never.test(textOf.get(file) ?? ""))).toEqual([]);
});

/** These files and everything they import, at any distance; as the browser gets it without types and without what stays on the server. */
function closureOf(files: readonly string[], asBrowser = false): Set<string> {
  const reached = new Set(files);
  for (const file of reached) {
    const text = textOf.get(file) ?? "";
    if (asBrowser && /^"use server"/m.test(text)) {
      reached.delete(file);
      continue;
    }
    const imports = asBrowser ? /^import (?!type )[^;]*? from "([.#][^"]+)"/gm : / from "([.#][^"]+)"/g;
    for (const [, name = ""] of text.matchAll(imports)) {
      const target = name.startsWith("#") ? name.slice(1) : path.join(path.dirname(file), name);
      const found = [target, `${target}.ts`, `${target}.tsx`].find((candidate) => textOf.has(candidate) && existsSync(candidate));
      if (found) reached.add(found);
    }
  }
  return reached;
}

test("nothing that runs in the browser brings the library of schemas along", () => {
  const inBrowser = sources.filter((file) => /^"use client"/m.test(textOf.get(file) ?? ""));
  expect([...closureOf(inBrowser, true)].filter((file) => /^import (?!type )[^;]*"zod"/m.test(textOf.get(file) ?? ""))).toEqual([]);
});
