import { expect, test } from "vitest";
import { z } from "zod";
import { wantWaitingMail } from "#lib/accounts/profile/commands";
import { db } from "#lib/db";
import { closeQueue, openQueue } from "#lib/jobs/queue";
import { sendWaitingMails } from "#lib/moderation/waiting/commands";
import { aModerator, anAccount } from "#tests/support/accounts";
import { aComment, aStory } from "#tests/support/factories";

const hoursFromNow = (hours: number) => new Date(Date.now() + hours * 3_600_000);

async function queuedMails(to: string): Promise<string[]> {
  const rows = await db.$queryRaw`SELECT data::text AS data FROM pgboss.job WHERE name = 'mail' AND data->>'to' = ${to}`;
  return z
    .array(z.object({ data: z.string() }))
    .parse(rows)
    .map(({ data }) => data);
}

test("a moderator who wants it gets one mail for a batch, without a word of what is waiting, and others get none", async () => {
  await openQueue({ working: false });
  const wants = await aModerator({ wantsWaitingMail: true });
  const doesnt = await aModerator();
  const lostTheRight = await anAccount("author", { wantsWaitingMail: true });
  await aComment({ storyId: (await aStory()).id, state: "held", text: "https://spam.example/ein-link", authorName: "Spammer" });

  expect(await sendWaitingMails(new Date())).toBe(0);
  const runs = await Promise.all([
    sendWaitingMails(hoursFromNow(1.1)),
    sendWaitingMails(hoursFromNow(1.1)),
    sendWaitingMails(hoursFromNow(1.1)),
  ]);
  expect(runs.reduce((sum, sent) => sum + sent, 0)).toBe(1);
  expect(await sendWaitingMails(hoursFromNow(2))).toBe(0);

  const [mail] = await queuedMails(wants.email);
  expect(mail).toContain("/redaktion/kommentare");
  expect(mail).not.toMatch(/spam/i);
  expect(await queuedMails(doesnt.email)).toEqual([]);
  expect(await queuedMails(lostTheRight.email)).toEqual([]);
  await closeQueue();
});

test("the mail comes in the language in which it was asked for", async () => {
  await openQueue({ working: false });
  const moderator = await aModerator();
  await wantWaitingMail(true, "en", moderator);
  await aComment({ storyId: (await aStory()).id, state: "held" });
  await sendWaitingMails(hoursFromNow(1.1));
  const [mail] = await queuedMails(moderator.email);
  expect(mail).toContain("Something is waiting at the desk");
  expect(mail).toContain("/en/desk/comments");
  await closeQueue();
});
