// Takes a step back: one's own, within a day, once, and only if the world has not moved on.
import { z } from "zod";
import type { Account } from "../../accounts/guard.ts";
import { changeTogether } from "../../page-cache/change.ts";
import { knowSite } from "../../site/identity/queries.ts";
import { type Step, type StepKind, type StepOf, step, stepLifetime, type Unreturned } from "../step.ts";
import type { Back, Hand, Reversals } from "./back.ts";
import { films } from "./films.ts";
import { house } from "./house.ts";
import { people } from "./people.ts";
import { pictures } from "./pictures.ts";
import { plans } from "./plans.ts";
import { proposals } from "./proposals.ts";
import { readers } from "./readers.ts";
import { stories } from "./stories.ts";
import { surveys } from "./surveys.ts";
import { topics } from "./topics.ts";

const reversals: Reversals<StepKind> = {
  ...films,
  ...house,
  ...people,
  ...pictures,
  ...plans,
  ...proposals,
  ...readers,
  ...stories,
  ...surveys,
  ...topics,
};

/** Null: no step of this account. */
export type Returned = { step: Step; outcome: "back" | Unreturned } | null;

/** @returns the step and what came of it; whoever asks for somebody else's learns nothing */
export async function takeBack(id: string, account: Account, now = new Date()): Promise<Returned> {
  const returned = await changeTogether(async (tx, forget): Promise<Returned> => {
    // Of two who take the same step back the second one waits here, and is told.
    const found = z
      .array(z.object({ data: z.unknown(), at: z.coerce.date(), taken: z.boolean() }))
      .parse(
        await tx.$queryRaw`SELECT data, at, taken_back_at IS NOT NULL AS taken FROM steps WHERE id = ${id} AND user_id = ${account.id} FOR UPDATE`,
      );
    const [row] = found;
    if (!row) return null;
    const kept = step.parse(row.data);
    if (row.taken) return { step: kept, outcome: "already" };
    if (now.getTime() - row.at.getTime() >= stepLifetime) return { step: kept, outcome: "too-late" };
    const back = await reverse(kept.kind, kept, { tx, forget, account });
    if (typeof back === "string" && back !== "back") return { step: kept, outcome: back };
    const left = typeof back === "string" ? {} : { files: back.files ?? [], media: back.media ?? [] };
    await tx.step.update({ where: { id }, data: { takenBackAt: now, ...left }, select: { id: true } });
    return { step: kept, outcome: "back" };
  });
  if (returned?.step.kind === "site" || returned?.step.kind === "analytics") await knowSite();
  return returned;
}

async function reverse<Kind extends StepKind>(kind: Kind, kept: Step, hand: Hand): Promise<Back> {
  return isOf(kept, kind) ? reversals[kind](kept, hand) : "gone";
}

const isOf = <Kind extends StepKind>(kept: Step, kind: Kind): kept is StepOf<Kind> => kept.kind === kind;
