// Screens a comment once more, when there is more to know than when it came: an answer of Akismet, a day without one.
import { z } from "zod";
import { addressOf } from "../../addresses.ts";
import { db, type Transaction } from "../../db.ts";
import { newId } from "../../id.ts";
import { change } from "../../page-cache/change.ts";
import { settings } from "../../settings.ts";
import type { Submission } from "../../spam/check.ts";
import { gatherEvidence } from "../../spam/gather.ts";
import { type Screened, screen } from "../../spam/screen.ts";
import { changeState, lockStoryOf } from "../decisions/commands.ts";
import { stateAfter } from "../state.ts";

/** Adds a screening, and moves the comment on if it waits for the filter or was moved by it last. What a person decided stays as it is. */
export async function screenAgain(commentId: string): Promise<void> {
  const comment = await findScreened(commentId);
  if (!comment || comment.erasedAt) return;
  const screened = screen(await gatherEvidence(submissionAgain(comment)));
  const to = stateAfter(screened.verdict, settings().MODERATION);
  await change(async (tx, forget) => {
    if (!(await isStillThere(tx, commentId))) return;
    await addScreening(tx, commentId, screened);
    if (to === comment.state || to === "screening") return;
    await changeState(tx, forget, { commentId, version: comment.version, to, actor: "filter", reason: `verdict-${screened.verdict}` });
  });
}

/** Whoever erased it meanwhile wants nothing of it kept, not even what the filter found. */
async function isStillThere(tx: Transaction, id: string): Promise<boolean> {
  await lockStoryOf(tx, id);
  return (await tx.comment.count({ where: { id, erasedAt: null } })) > 0;
}

type Found = NonNullable<Awaited<ReturnType<typeof findScreened>>>;

const findScreened = (id: string) =>
  db.comment.findUnique({
    where: { id },
    select: {
      id: true,
      storyId: true,
      parentId: true,
      state: true,
      version: true,
      erasedAt: true,
      authorName: true,
      authorEmail: true,
      authorUrl: true,
      personId: true,
      source: true,
      textDigest: true,
      addressDigest: true,
      senderDigest: true,
      postedAt: true,
      story: { select: { kind: true, locale: true, slug: true } },
      screenings: {
        orderBy: [{ at: "asc" }, { id: "asc" }],
        take: 1,
        select: { findings: { where: { check: { in: ["trap-filled", "form-age"] } }, select: { check: true, detail: true } } },
      },
    },
  });

const seconds = z.object({ seconds: z.number() });

// What only the form knew isn't kept; the first screening's findings say as much of it as matters.
function submissionAgain({ story, screenings, source, postedAt, addressDigest, senderDigest, ...comment }: Found): Submission {
  const findings = screenings[0]?.findings ?? [];
  const hurry = seconds.safeParse(findings.find(({ check }) => check === "form-age")?.detail);
  return {
    ...comment,
    locale: story.locale,
    permalink: settings().siteUrl + addressOf(story),
    text: source,
    trap: findings.some(({ check }) => check === "trap-filled") ? "filled" : "",
    formSeconds: hurry.data?.seconds,
    addressDigest: addressDigest ?? "",
    senderDigest: senderDigest ?? "",
    receivedAt: postedAt,
  };
}

async function addScreening(tx: Transaction, commentId: string, { findings, ...screened }: Screened): Promise<void> {
  const rows = findings.map(({ check, version, reason, detail = {}, weight }, position) => ({
    position,
    check,
    version,
    reason,
    detail,
    weight,
  }));
  await tx.screening.create({
    data: { ...screened, id: newId(), commentId, findings: { create: rows } },
    select: { id: true },
  });
}
