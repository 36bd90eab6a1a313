// How a story stands: whose turn it is, what was agreed, approved and noted.

import { type Account, isEditor } from "../../accounts/guard.ts";
import { shownPerson } from "../../accounts/shown.ts";
import { db } from "../../db.ts";
import { mayDo } from "../rights.ts";
import { approvedColumns, textDigestOf } from "./approved-text.ts";
import { turnOf } from "./moves.ts";

const somebody = { select: shownPerson } as const;
const most = 100;

/** For those who may read the story. Notes leave the query only for those who may read them. */
export async function storyStanding(id: string, account: Account) {
  const found = await db.story.findUnique({
    where: { id },
    select: {
      ...approvedColumns,
      id: true,
      state: true,
      version: true,
      createdById: true,
      brief: true,
      dueOn: true,
      consentAskedAt: true,
      createdBy: somebody,
      editor: somebody,
      plans: {
        where: { state: { in: ["waiting", "asked"] } },
        orderBy: [{ at: "asc" }, { id: "asc" }],
        take: 10,
        select: { id: true, action: true, at: true },
      },
      approvals: {
        orderBy: [{ at: "desc" }, { id: "desc" }],
        take: most,
        select: { id: true, kind: true, textDigest: true, confirmed: true, at: true, user: somebody },
      },
    },
  });
  if (!found || !mayDo(account, "read", found)) return null;
  const { kicker, title, standfirst, bodyHtml, label, aiDisclosure, pictureId, ...story } = found;
  const digest = textDigestOf({ kicker, title, standfirst, bodyHtml, label, aiDisclosure, pictureId });
  const approvals = story.approvals.map(({ textDigest, ...approval }) => ({ ...approval, ofThisText: textDigest === digest }));
  const consented = approvals.some(({ kind, ofThisText }) => kind === "author" && ofThisText);
  // Only editors have to know who of them confirmed what.
  const shown = isEditor(account) ? approvals : approvals.filter(({ kind }) => kind === "author");
  return {
    ...story,
    approvals: shown,
    consented,
    turn: turnOf({ ...story, consented }),
    notes: mayDo(account, "notes", found) ? await notesOf(id) : null,
  };
}
export type Standing = NonNullable<Awaited<ReturnType<typeof storyStanding>>>;

const notesOf = (storyId: string) =>
  db.storyNote.findMany({
    where: { storyId },
    orderBy: [{ at: "desc" }, { id: "desc" }],
    take: most,
    select: { id: true, text: true, at: true, user: somebody },
  });
