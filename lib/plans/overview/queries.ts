// What the desk has before it: what is planned, and whose turn it is.

import type { Prisma } from "#prisma/generated/client";
import type { StoryState } from "#prisma/generated/enums";
import { type Account, isEditor } from "../../accounts/guard.ts";
import { shownPerson } from "../../accounts/shown.ts";
import { db } from "../../db.ts";
import { statesFor } from "../../writing/rights.ts";
import { turnOf } from "../../writing/states/moves.ts";

const most = 300;
const inWork: readonly StoryState[] = ["draft", "submitted", "in_review", "changes_requested", "approved", "scheduled"];
const somebody = { select: shownPerson } as const;

/** Everything that is on its way to the page, and every plan that waits; for one person, or all. Null: not the account's to see. */
export async function planningOverview(account: Account, personId?: string) {
  if (!isEditor(account)) return null;
  const story = among(account, personId);
  const [stories, plans, people] = await Promise.all([
    db.story.findMany({
      where: { AND: [story, { state: { in: [...inWork] } }] },
      orderBy: [{ dueOn: { sort: "asc", nulls: "last" } }, { updatedAt: "asc" }, { id: "asc" }],
      take: most,
      select: {
        id: true,
        title: true,
        kind: true,
        form: true,
        state: true,
        chapters: { select: { story: { select: { state: true } } } },
        dueOn: true,
        updatedAt: true,
        consentAskedAt: true,
        createdBy: somebody,
        editor: somebody,
        approvals: { where: { kind: "author" }, orderBy: { at: "desc" }, take: 1, select: { at: true } },
      },
    }),
    db.plan.findMany({
      where: { state: "waiting", story },
      orderBy: [{ at: "asc" }, { id: "asc" }],
      take: most,
      select: { id: true, action: true, at: true, storyId: true, story: { select: { title: true } }, createdBy: somebody },
    }),
    peopleAtWork(account),
  ]);
  return { stories: stories.map(standing), plans, people };
}
export type Overview = NonNullable<Awaited<ReturnType<typeof planningOverview>>>;
export type StoryInWork = Overview["stories"][number];

/** Stories that the account may read, of somebody who writes or looks after them. */
function among(account: Account, personId: string | undefined): Prisma.StoryWhereInput {
  const { own, others } = statesFor(account.role, "read");
  return {
    OR: [{ state: { in: others } }, { createdById: account.id, state: { in: own } }],
    ...(personId && { AND: [{ OR: [{ createdById: personId }, { editorId: personId }] }] }),
  };
}

/** Whoever has something in work, by name. */
async function peopleAtWork(account: Account) {
  const story = { AND: [among(account, undefined), { state: { in: [...inWork] } }] };
  return db.user.findMany({
    where: { OR: [{ stories: { some: story } }, { editedStories: { some: story } }] },
    orderBy: [{ name: "asc" }, { email: "asc" }],
    take: most,
    select: somebody.select,
  });
}

type Row = { state: StoryState; consentAskedAt: Date | null; approvals: { at: Date }[]; chapters: { story: { state: StoryState } }[] };

function standing<Given extends Row>({ approvals, chapters, ...story }: Given) {
  const { state, consentAskedAt } = story;
  const consented = consentAskedAt !== null && approvals.some(({ at }) => at >= consentAskedAt);
  const shown = chapters.filter(({ story: { state: each } }) => each === "published");
  return { ...story, chapters: chapters.length, chaptersShown: shown.length, turn: turnOf({ state, consentAskedAt, consented }) };
}
