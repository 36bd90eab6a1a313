// An expired key has been seen to answer "spam" to everything.
import { beforeEach, expect, test } from "vitest";
import { isAdministrator } from "#lib/accounts/guard";
import { quietAlarm, watchAnswers } from "#lib/akismet/alarm/commands";
import { screenAgain } from "#lib/comments/screening/commands";
import { db } from "#lib/db";
import { aFreshService } from "#tests/support/akismet-service";
import { anAccount } from "#tests/support/factories";
import { aComment } from "#tests/support/spam-rows";

process.env.AKISMET_KEY = "0123456789ab";
beforeEach(async () => {
  await db.akismetRecord.deleteMany();
  await aFreshService();
});

let moment = Date.now() - 86_400_000;
/** An answer as it comes in: kept, weighed, and the comment screened with it. */
async function answered(answer: "ham" | "discard"): Promise<string> {
  moment += 1_000;
  const { id } = await aComment();
  await db.akismetRecord.create({ data: { commentId: id, answer, answeredAt: new Date(moment) } });
  await watchAnswers(screenAgain);
  await screenAgain(id);
  return id;
}
async function answeredOften(times: number, answer: "ham" | "discard"): Promise<string[]> {
  const ids: string[] = [];
  for (let time = 0; time < times; time++) ids.push(await answered(answer));
  return ids;
}
const statesOf = async (ids: string[]) => {
  const rows = await db.comment.findMany({ where: { id: { in: ids } }, select: { state: true }, take: 99 });
  return [...new Set(rows.map(({ state }) => state))];
};
const service = () => db.akismetService.findFirstOrThrow();

test("when suddenly everything is spam its verdicts only hold, those before the alarm too, until it distinguishes again", async () => {
  await answeredOften(20, "ham");
  const condemned = await answeredOften(18, "discard");
  expect((await service()).alarmSince).toBeNull();
  expect(await statesOf(condemned)).toEqual(["spam"]);

  condemned.push(...(await answeredOften(4, "discard")));
  expect((await service()).alarmSince).not.toBeNull();
  expect(await statesOf(condemned.slice(-20))).toEqual(["held"]);

  await answeredOften(2, "ham");
  expect((await service()).alarmSince).toBeNull();
  expect(await statesOf(await answeredOften(1, "discard"))).toEqual(["spam"]);
});

test("an administrator may say that it is right: then its verdicts count, and what was held stays a person's", async () => {
  const held = await answeredOften(20, "discard");
  expect(await statesOf(held)).toEqual(["held"]);
  const account = await anAccount({ role: "administrator" });
  if (!isAdministrator(account)) throw new Error("not an administrator");
  await quietAlarm(account);
  expect(await statesOf(await answeredOften(3, "discard"))).toEqual(["spam"]);
  expect(await service()).toMatchObject({ alarmSince: null, alarmQuiet: true });
  // It has distinguished, and suddenly doesn't once more.
  await answeredOften(3, "ham");
  expect(await service()).toMatchObject({ alarmQuiet: false });
});

test("what a person has decided meanwhile is not held again", async () => {
  const ids = await answeredOften(10, "discard");
  const [first = ""] = ids;
  await db.$transaction([
    db.decision.create({ data: { id: "0000000000000001", commentId: first, fromState: "spam", toState: "rejected", actor: "person" } }),
    db.comment.update({ where: { id: first }, data: { state: "rejected", version: { increment: 1 } } }),
  ]);
  ids.push(...(await answeredOften(12, "discard")));
  expect((await service()).alarmSince).not.toBeNull();
  expect(await statesOf([first])).toEqual(["rejected"]);
});
