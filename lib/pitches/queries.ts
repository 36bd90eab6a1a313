// Proposals, for editors.

import { z } from "zod";
import type { PitchState } from "#prisma/generated/enums";
import type { Editor } from "../accounts/guard.ts";
import { shownPerson } from "../accounts/shown.ts";
import { db } from "../db.ts";

const pageSize = 30;
const finding = z.object({ check: z.string(), version: z.number(), reason: z.string(), detail: z.unknown(), weight: z.number() });

const columns = {
  id: true,
  state: true,
  locale: true,
  name: true,
  email: true,
  about: true,
  title: true,
  text: true,
  findings: true,
  receivedAt: true,
  decidedAt: true,
  answer: true,
  storyId: true,
  decidedBy: { select: shownPerson },
} as const;

/** Proposals of a state, the open ones oldest first, the others newest first; `page` counted from 1. */
export async function pitches(state: PitchState, page: number, _editor: Editor) {
  const order = state === "open" ? ("asc" as const) : ("desc" as const);
  const rows = await db.pitch.findMany({
    where: { state },
    orderBy: [{ receivedAt: order }, { id: order }],
    skip: (page - 1) * pageSize,
    take: pageSize + 1,
    select: columns,
  });
  const listed = rows.slice(0, pageSize).map((row) => ({ ...row, findings: z.array(finding).parse(row.findings) }));
  return { pitches: listed, next: rows.length > pageSize ? page + 1 : undefined };
}
export type ListedPitch = Awaited<ReturnType<typeof pitches>>["pitches"][number];

export const openPitches = (_editor: Editor) => db.pitch.count({ where: { state: "open" } });

/** What an invitation that answers a proposal begins with. */
export function pitchToInvite(id: string, _editor: Editor) {
  return db.pitch.findUnique({
    where: { id, state: { in: ["open", "declined"] } },
    select: { id: true, name: true, email: true, title: true, text: true, locale: true },
  });
}
