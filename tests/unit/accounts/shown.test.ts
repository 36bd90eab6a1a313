import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { personName } from "#lib/accounts/shown";

test("people are shown by name; whoever has none by role and a mark that stays, never by address", () => {
  expect(personName({ id: "1m813kcd06qy6ar1", name: "Eva Klein", role: "editor" }, "de")).toBe("Eva Klein");
  expect(personName({ id: "1m813kcd06qy6ar1", name: null, role: "editor" }, "de")).toBe("Redakteur/in (6ar1)");
  expect(personName({ id: "1m813kcd06qy6ar1", name: null, role: "editor" }, "en")).toBe("editor (6ar1)");
});

test("no page falls back on an address where a name is missing, except the administrators' list of accounts", () => {
  const files = ["app", "components", "lib"].flatMap((root) =>
    readdirSync(root, { recursive: true, encoding: "utf8" }).flatMap((name) => (/\.tsx?$/.test(name) ? `${root}/${name}` : [])),
  );
  const fallsBack = (file: string) => /name \?\? [\w?.]*email|coalesce\([\w.]*name, [\w.]*email\)/.test(readFileSync(file, "utf8"));
  expect(files.filter(fallsBack)).toEqual(["components/desk/account-row.tsx"]);
});
