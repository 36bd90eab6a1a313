// A sender's own comment, by the key in the address of the private page.
import { z } from "zod";
import type { Actor } from "#prisma/generated/enums";
import { db } from "../../db.ts";
import { tokenPattern } from "../../secrets.ts";
import { named } from "../../stories/selection.ts";
import { receiptDigest } from "../posting/submission.ts";
import { standingOf } from "../state.ts";

/** What its sender may see of a comment; null when the key fits none. */
export async function ownComment(key: string, now = new Date()) {
  if (!tokenPattern.test(key)) return null;
  const found = await db.comment.findUnique({
    where: { receiptDigest: receiptDigest(key) },
    select: {
      id: true,
      state: true,
      stateAt: true,
      appealedAt: true,
      erasedAt: true,
      authorName: true,
      html: true,
      postedAt: true,
      story: { select: { ...named, id: true, state: true } },
      decisions: { orderBy: [{ at: "desc" }, { id: "desc" }], take: 1, select: { actor: true, reason: true, note: true } },
    },
  });
  if (!found) return null;
  const { decisions, state, stateAt, appealedAt, erasedAt, story, ...comment } = found;
  const last = decisions[0];
  const { standing, mayAppeal } = standingOf({ state, stateAt, appealedAt }, last?.actor ?? null, now);
  const refusal = standing === "refused" ? { reason: reasonOf(last), note: last?.note ?? "" } : null;
  return { ...comment, standing, mayAppeal, refusal, appealed: appealedAt !== null, erased: erasedAt !== null, story };
}

const given = z.enum(["advertising", "insult", "illegal", "personal_data", "off_topic", "repeated", "other"]);

/** Why, as a key of the catalogue: the machine knows one reason, a moderator gives one. */
function reasonOf(decision: { actor: Actor; reason: string } | undefined): z.infer<typeof given> | "machine" {
  if (decision?.actor === "filter") return "machine";
  return given.catch("other").parse(decision?.reason);
}

export type OwnComment = NonNullable<Awaited<ReturnType<typeof ownComment>>>;
