// When a plan is due, when it is too late for it, and when an error is tried again. No clock of its own.
import type { PlanAction, PlanState } from "#prisma/generated/enums";

const second = 1_000;
const minute = 60 * second;
const hour = 60 * minute;

/** What was missed by more than this is asked about: the reason for that time may have passed with it. */
export const askAfter = hour;
/** What comes later than this is late enough for a mail. */
export const lateAfter = minute;
/** A plan that has waited beyond its time for so long is an alarm at the desk: nobody seems to work off plans. */
export const overdueAfter = 10 * second;
/** A plan needs a future to be planned for; who types a time takes a moment to send it. */
export const soonest = 0;
/** Nobody means a year like 2206. */
export const farthest = 2 * 366 * 24 * hour;

export const isTooLate = (at: Date, now: Date): boolean => now.getTime() - at.getTime() > askAfter;
export const isLate = (at: Date, now: Date): boolean => now.getTime() - at.getTime() > lateAfter;

/** When a plan whose doing ended in an error is tried again: soon, then ever later. */
export function nextTry(failures: number, now: Date): Date {
  return new Date(now.getTime() + Math.min(second * 2 ** (failures - 1), minute));
}
/** So many errors in a row are told by mail; it goes on being tried. */
export const tellAfter = 3;

/** States in which a plan still wants something. */
export const open: readonly PlanState[] = ["waiting", "asked"];

type Timed = { action: PlanAction; at: Date };

/** Why these plans of one story do not fit together, if they don't: who waits for an embargo, what is taken down before it is up. */
export function misfit(
  wanted: Timed,
  others: readonly Timed[],
  isPublic: boolean,
): "embargoed" | "already-public" | "not-public" | undefined {
  const at = (action: PlanAction) => others.find((other) => other.action === action)?.at;
  const [embargo, publish, unpublish] = [at("embargo"), at("publish"), at("unpublish")];
  if (wanted.action === "embargo") {
    if (isPublic) return "already-public";
    return publish && publish < wanted.at ? "embargoed" : undefined;
  }
  if (wanted.action === "publish") {
    if (isPublic && !(unpublish && unpublish < wanted.at)) return "already-public";
    return embargo && wanted.at < embargo ? "embargoed" : undefined;
  }
  const willBePublic = isPublic || (publish !== undefined && publish < wanted.at);
  return willBePublic ? undefined : "not-public";
}

/** What can be planned for a story besides what is planned already, what comes to mind first at the front. */
export function plannable(isPublic: boolean, others: readonly Timed[], hasPrepared: boolean): PlanAction[] {
  const planned = (action: PlanAction) => others.some((other) => other.action === action);
  const willBePublic = isPublic || planned("publish");
  return [
    ...(hasPrepared && willBePublic ? (["update"] as const) : []),
    ...(!isPublic && !planned("publish") ? (["publish"] as const) : []),
    ...(willBePublic && !planned("unpublish") ? (["unpublish"] as const) : []),
    ...(!isPublic && !planned("embargo") ? (["embargo"] as const) : []),
  ];
}
