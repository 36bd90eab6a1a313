// What was decided about readers' reports and proposals, and about the rules of the filter, goes back to how it stood.
import { isDeepStrictEqual } from "node:util";
import { isEditor, isModerator } from "../../accounts/guard.ts";
import { undo } from "../../moderation/commands.ts";
import { markPitch } from "../../pitches/decisions/commands.ts";
import { changeRule, switchRule, wordingOf } from "../../spam/rules/commands.ts";
import type { Reversal, Reversals } from "./back.ts";

const notice: Reversal<"notice"> = async ({ id, refused }, { tx, account }) => {
  if (!isModerator(account)) return "not-allowed";
  const now = await tx.notice.findUnique({ where: { id }, select: { state: true } });
  if (!now) return "gone";
  if (now.state === "open") return "moved-on";
  if (refused && (await undo(refused, account)) !== "decided") return "moved-on";
  const data = { state: "open", decidedAt: null, decidedById: null, decisionNote: "" } as const;
  await tx.notice.update({ where: { id }, data, select: { id: true } });
  return "back";
};

const pitch: Reversal<"pitch"> = async ({ id, spam }, { account }) => {
  if (!isEditor(account)) return "not-allowed";
  return (await markPitch(id, !spam, account)) === "answered" ? "back" : "moved-on";
};

/** A rule that was just made is switched off: what it has found names it. */
const rule: Reversal<"rule"> = async ({ id, rule: kind, before, after }, { tx, account }) => {
  if (!isModerator(account)) return "not-allowed";
  const [now, row] = [await wordingOf(tx, id), await tx.filterRule.findUnique({ where: { id }, select: { version: true } })];
  if (!now || !row) return "gone";
  if (!isDeepStrictEqual(now, after)) return "moved-on";
  const seen = { id, version: row.version };
  if (!before) return after.state === "off" || (await switchRule(seen, "off", account)) === "changed" ? "back" : "moved-on";
  const { state, ...wording } = before;
  const { state: _, ...stands } = after;
  if (isDeepStrictEqual(wording, stands)) return (await switchRule(seen, state, account)) === "changed" ? "back" : "moved-on";
  const twin = await tx.filterRule.count({ where: { kind, term: wording.term, least: wording.least, id: { not: id } } });
  if (twin > 0) return "moved-on";
  return (await changeRule(seen, { kind, ...wording }, state, account)) === "changed" ? "back" : "moved-on";
};

export const readers: Reversals<"notice" | "pitch" | "rule"> = { notice, pitch, rule };
