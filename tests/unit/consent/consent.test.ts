import { expect, test } from "vitest";
import type { Analytics } from "#lib/consent/analytics";
import { dialogueOf } from "#lib/consent/dialogue";
import { consentFiles } from "#lib/consent/files";
import { analyticsFields } from "#lib/consent/schema";
import { countingPolicy, readerPolicy } from "#lib/door/headers";

const good = {
  on: "yes",
  script: "https://zaehlwerk.example/script.js",
  name: "Zählwerk",
  provider: "Werkstatt",
  purposeDe: "Zählen",
  purposeEn: "Counting",
  retentionDays: "0",
  privacyUrl: "https://zaehlwerk.example/datenschutz",
};

test.each([
  ["script", "http://zaehlwerk.example/script.js"],
  ["script", "javascript:alert(1)"],
  ["script", "https://ada:geheim@zaehlwerk.example/script.js"],
  ["script", "script.js"],
  ["attributes", "onload=alert(1)"],
  ["attributes", 'data-x="><script>'],
  ["name", " "],
  ["provider", ""],
  ["purposeEn", "x".repeat(301)],
  ["retentionDays", "-1"],
  ["retentionDays", "9999"],
  ["cookies", "a;b c=d"],
  ["privacyUrl", "javascript:alert(1)"],
] as const)("%s %j is refused beside its field", (field, value) => {
  const read = analyticsFields.safeParse({ ...good, [field]: value });
  expect(read.error?.issues.map(({ path }) => path[0])).toContain(field);
});

test("what an administrator types is text to readers, never HTML", () => {
  const hostile = '<img src=x onerror="alert(1)">';
  const analytics: Analytics = {
    ...analyticsFields.parse(good),
    name: hostile,
    provider: hostile,
    purposeDe: hostile,
    purposeEn: hostile,
    version: 1,
  };
  for (const locale of ["de", "en"] as const) {
    const told = JSON.stringify(dialogueOf(analytics, locale).texts);
    expect(told).not.toContain("<img");
    expect(told).toContain("&lt;img");
  }
});

test("the policy opens for one origin, for scripts, pictures and what they send; for nothing else and nothing inline", () => {
  const policy = countingPolicy("https://zaehlwerk.example");
  expect(policy.replaceAll(" https://zaehlwerk.example", "").split("; ").toSorted()).toEqual(readerPolicy.split("; ").toSorted());
  expect(policy).not.toMatch(/unsafe|\*|data:/);
});

test("what asks for consent comes from our own host, in files named by their content", () => {
  const { paths, files } = consentFiles(process.cwd());
  expect(files.map(({ path }) => path.replace(/[0-9a-f]{12}/, "…"))).toEqual(["/consent-library.….js", "/consent.….js", "/consent.….css"]);
  const script = files.find(({ path }) => path === paths.script)?.body.toString() ?? "";
  expect(script).toContain(`from "${files[0]?.path}"`);
  expect(files.map(({ body }) => body.toString()).join()).not.toMatch(/\burl\(["']?https?:|sendBeacon|XMLHttpRequest/);
});
