// What the portal knows about its Akismet, put back to nothing.
import { db } from "#lib/db";

export async function aFreshService(): Promise<void> {
  const nothing = { failures: 0, pausedUntil: null, nextCallAt: new Date(), alarmSince: null, alarmQuiet: false };
  const unknown = { keyMark: null, keyState: null, keyProblem: null, keyCheckedAt: null, usageProblem: null, usageAt: null };
  await db.akismetService.update({ where: { id: "akismet" }, data: { ...nothing, ...unknown } });
  await db.akismetTrouble.deleteMany();
}
