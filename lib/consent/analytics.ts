// What counts readers who have consented, as every render of this process knows it.
import type { z } from "zod";
import type { analyticsRow } from "../steps/step.ts";

export type Analytics = z.infer<typeof analyticsRow> & { version: number };

const place = Symbol.for("podium.analytics");
const known: typeof globalThis & { [place]?: Analytics | null } = globalThis;

/** Told by whoever has read it. */
export function switchAnalytics(analytics: Analytics | null): void {
  known[place] = analytics?.on ? analytics : null;
}

/** The script that is switched on; null is the portal as it comes, which asks nobody for anything. */
export const analytics = (): Analytics | null => known[place] ?? null;

/** The only other host that pages may load from, after consent. */
export function analyticsOrigin(): string | undefined {
  const given = analytics();
  return given ? new URL(given.script).origin : undefined;
}
