// The queue's tabs, and how one page of a tab continues in the next.
import { z } from "zod";
import type { CommentState } from "#prisma/generated/enums";
import { idPattern } from "../id.ts";

export const tabs = ["waiting", "approved", "rejected", "spam", "withdrawn"] as const;
export type Tab = (typeof tabs)[number];

export const statesOf: Readonly<Record<Tab, readonly CommentState[]>> = {
  waiting: ["held", "screening"],
  approved: ["approved"],
  rejected: ["rejected"],
  spam: ["spam"],
  withdrawn: ["withdrawn"],
};

/** Groups of what waits, in their order: one key approves the first; whoever objects to a refusal has waited longest; the filter is not done with the last. */
export const groups = ["harmless", "appeal", "held", "screening"] as const;
export type Group = (typeof groups)[number];

/** So many cards stand on a page, comments and reports alike. */
export const pageSize = 20;

/** The place behind which a page begins: sorted by group, then by time, then by id, so that no two comments share one. */
export type Place = { group: number; at: Date; id: string };

export const placeText = ({ group, at, id }: Place) => `${group}.${at.getTime()}.${id}`;

const parts = z.tuple([z.coerce.number().int().min(0).max(9), z.coerce.number().int().min(0).max(8.64e15), z.string().regex(idPattern)]);

/** Null for what no page of ours has written: the tab then begins at its beginning. */
export function placeOf(text: string | undefined): Place | null {
  const read = parts.safeParse(text?.split("."));
  if (!read.success) return null;
  const [group, at, id] = read.data;
  return { group, at: new Date(at), id };
}
