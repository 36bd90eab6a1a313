// Rules in use that cannot be used: their site waits for persons to look at every comment, and is told why (moderation/filter/alarms.ts).
import type { Moderator } from "../../../accounts/guard.ts";
import { db } from "../../../db.ts";
import { openBook } from "../book.ts";
import type { Rule } from "../rule.ts";

const columns = { id: true, kind: true, term: true, least: true, way: true, effect: true, state: true, version: true } as const;

export async function brokenRules(_moderator: Moderator): Promise<Rule[]> {
  // The version first: rules that are newer than it are only asked for again.
  const { rulesVersion } = await db.siteSettings.findUniqueOrThrow({ where: { id: "site" }, select: { rulesVersion: true } });
  const rules = await db.filterRule.findMany({ where: { state: { not: "off" } }, orderBy: { id: "asc" }, select: columns });
  return (await openBook(rulesVersion, rules)).filter(({ find }) => find === "broken");
}
