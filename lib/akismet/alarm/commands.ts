// Watches whether the service still tells one comment from another (alarm.ts has the rule).
import type { Administrator } from "../../accounts/guard.ts";
import { db } from "../../db.ts";
import { alarmAfter, before, newest } from "../alarm.ts";
import type { ScreenAgain } from "../waiting/commands.ts";

const verdicts = ["ham", "spam", "discard"];

/** Called with each new answer. While there is an alarm its newest verdicts only hold: what they condemned is screened again. */
export async function watchAnswers(screenAgain: ScreenAgain): Promise<void> {
  const answers = await db.akismetRecord.findMany({
    where: { answer: { in: verdicts }, answeredAt: { not: null } },
    orderBy: [{ answeredAt: "desc" }, { commentId: "desc" }],
    take: newest + before,
    select: { commentId: true, answer: true },
  });
  const alarm = alarmAfter(answers.map(({ answer }) => answer !== "ham"));
  if (alarm === "end") return end();
  if (alarm === "raise") await raise();
  const { alarmSince } = await db.akismetService.findUniqueOrThrow({ where: { id: "akismet" }, select: { alarmSince: true } });
  if (!alarmSince) return;
  const condemned = answers.slice(0, newest).map(({ commentId }) => commentId);
  const doubted = await db.akismetRecord.updateManyAndReturn({
    where: { commentId: { in: condemned }, doubted: false, answer: { in: ["spam", "discard"] } },
    data: { doubted: true },
    select: { commentId: true },
  });
  for (const { commentId } of doubted) await screenAgain(commentId);
}

async function raise(): Promise<void> {
  const raised = await db.akismetService.updateMany({
    where: { alarmSince: null, alarmQuiet: false },
    data: { alarmSince: new Date() },
  });
  if (raised.count > 0) console.error("Akismet calls everything spam: its verdicts only hold until it distinguishes again");
}

async function end(): Promise<void> {
  await db.akismetService.updateMany({
    where: { OR: [{ alarmSince: { not: null } }, { alarmQuiet: true }] },
    data: { alarmSince: null, alarmQuiet: false },
  });
}

/** It may be so: its verdicts count in full, until it has distinguished and suddenly doesn't once more. */
export async function quietAlarm(_administrator: Administrator): Promise<void> {
  await db.akismetService.updateMany({ where: { alarmSince: { not: null } }, data: { alarmSince: null, alarmQuiet: true } });
}
