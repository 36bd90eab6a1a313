import { expect, test } from "vitest";
import { securityText } from "#lib/site/security-text";

test("security.txt says whom to tell, and until when that is to be believed", () => {
  const now = new Date("2026-11-23T05:00:01Z");
  const lines = securityText({ contact: "mailto:security@a.example", address: "https://a.example/.well-known/security.txt" }, now).split(
    "\n",
  );
  const fields = lines.filter(Boolean).map((line) => /^([A-Z][a-zA-Z-]+): (\S.*)$/.exec(line)?.slice(1));
  // RFC 9116: at least one Contact, exactly one Expires, less than a year ahead.
  expect(fields.map((field) => field?.[0])).toEqual(["Contact", "Expires", "Preferred-Languages", "Canonical"]);
  const expires = new Date(fields[1]?.[1] ?? "").getTime() - now.getTime();
  expect(expires).toBeGreaterThan(0);
  expect(expires).toBeLessThan(365 * 86_400_000);
  expect(lines.at(-1)).toBe("");
});
