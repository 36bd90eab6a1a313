import { describe, expect, test } from "vitest";
import { compile } from "#lib/spam/rules/compile";
import { hostOf, readableHost } from "#lib/spam/rules/host";
import { materialOfComment } from "#lib/spam/rules/material";
import { read, typedRule } from "#lib/spam/rules/schema";

async function found(host: string, text: string, authorUrl: string | null = null): Promise<string | undefined> {
  const said = await read(typedRule.parse({ kind: "host", term: host }));
  if (!("definition" in said)) throw new Error(said.problem);
  const find = await compile(said.definition);
  return find(materialOfComment({ text, authorName: "", authorUrl }, ""));
}

describe("a host", () => {
  test.each([
    "https://billig.example/angebot?x=1",
    "http://www.billig.example",
    "siehe shop.billig.example!",
    "BILLIG.EXAMPLE",
    "billig (dot) example",
    "billig.example.",
  ])("is found with everything below it: %s", async (text) => expect(await found("billig.example", text)).toBeDefined());
  test.each(["https://mein-billig.example", "superbillig.example", "billig.example.org", "billig.examples", "billig"])(
    "is not found in %s",
    async (text) => expect(await found("billig.example", text)).toBeUndefined(),
  );
  test("is found as a homepage", async () =>
    expect(await found("billig.example", "Guten Tag", "https://www.billig.example/")).toBe("www.billig.example"));
  test("is the same with umlauts and as punycode", async () => {
    for (const typed of ["müller.example", "xn--mller-kva.example", "MÜLLER.example"]) {
      expect(await found(typed, "https://xn--mller-kva.example/")).toBe("müller.example");
      expect(await found(typed, "bei Müller.example im Netz")).toBe("müller.example");
    }
    expect(readableHost("xn--mller-kva.example")).toBe("müller.example");
  });
  test.each([
    ["https://Shop.Billig.example:8080/pfad?x#y", "shop.billig.example"],
    ["www.billig.example", "billig.example"],
    ["*.billig.example", "billig.example"],
    ["firma.co.uk", "firma.co.uk"],
  ])("typed as %s is %s", (typed, host) => expect(hostOf(typed)).toEqual({ host }));
  test.each([
    ["com", "wide"],
    ["co.uk", "wide"],
    ["127.0.0.1", "host"],
    ["kein host", "host"],
    ["", "host"],
  ])("%s is none: %s", (typed, problem) => expect(hostOf(typed)).toEqual({ problem }));
});

describe("a number", () => {
  const counts = async (term: string, least: string, text: string) => {
    const said = await read(typedRule.parse({ kind: "measure", term, least }));
    if (!("definition" in said)) return said.problem;
    const find = await compile(said.definition);
    return find(materialOfComment({ text, authorName: "", authorUrl: null }, ""));
  };
  const links = "https://a.example https://b.example/1 https://b.example/2";
  test("is counted from the least on", async () => {
    expect(await counts("links", "3", links)).toBe("3");
    expect(await counts("links", "4", links)).toBeUndefined();
    expect(await counts("hosts", "2", links)).toBe("2");
    expect(await counts("capitals", "90", "DAS IST EIN ANGEBOT FÜR ALLE")).toBe("100");
    expect(await counts("capitals", "90", "OK")).toBeUndefined();
    expect(await counts("characters", "100", "x".repeat(120))).toBe("120");
  });
  test("that makes no sense is refused", async () => {
    for (const least of ["", "0", "101", "drei", "-1", "1.5"]) expect(await counts("links", least, links)).toBe("least");
    expect(await counts("nichts", "3", links)).toBe("measure");
  });
});
