// Proposals of guests, with what stands at present beside them, word by word.
import type { Editor } from "../../../accounts/guard.ts";
import { shownPerson } from "../../../accounts/shown.ts";
import { db } from "../../../db.ts";
import { pictureColumns } from "../../../media/selection.ts";
import { differenceOf } from "../../revisions/difference.ts";
import { mayChangeStory } from "../../rights.ts";
import { type Matter, markOf, presentOf, proposalRow } from "./matter.ts";

const most = 100;
const shown = {
  ...proposalRow,
  user: { select: shownPerson },
  person: { select: { id: true, slug: true, name: true, portrait: { select: pictureColumns } } },
  story: { select: { id: true, title: true, state: true, createdById: true } },
  portrait: { select: pictureColumns },
} as const;

/** What an editor decides about, oldest first. */
export async function waitingProposals(editor: Editor) {
  const rows = await db.guestProposal.findMany({
    where: { state: "waiting" },
    orderBy: [{ proposedAt: "asc" }, { id: "asc" }],
    take: most,
    select: shown,
  });
  const theirs = rows.filter(({ story }) => !story || mayChangeStory(editor, story));
  return Promise.all(theirs.map(compared));
}
export type WaitingProposal = Awaited<ReturnType<typeof waitingProposals>>[number];

export const countProposals = (_editor: Editor) => db.guestProposal.count({ where: { state: "waiting" } });

/** The proposal in a matter that waits, or was answered last; for whoever may see the matter. */
export async function lastProposal(matter: Matter) {
  const where = { ...matter, state: { in: ["waiting" as const, "confirmed" as const, "declined" as const] } };
  const row = await db.guestProposal.findFirst({ where, orderBy: [{ proposedAt: "desc" }, { id: "desc" }], select: shown });
  return row && compared(row);
}
export type LastProposal = Awaited<ReturnType<typeof lastProposal>>;

type Row = Awaited<ReturnType<typeof db.guestProposal.findFirstOrThrow<{ select: typeof shown }>>>;

async function compared(row: Row) {
  const present = (await presentOf(db, row)) ?? {};
  const fields = row.storyId === null ? (["title", "bio", "credit"] as const) : (["interests"] as const);
  const differences = fields.map((field) => ({ field, parts: differenceOf(present[field] ?? "", row[field] ?? "") }));
  return { ...row, mark: markOf(present), differences };
}
export type ProposalDifference = WaitingProposal["differences"][number];
