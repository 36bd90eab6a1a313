// Mails leave from the queue: a browser test waits for them like the person who is to get them.
import type { Email } from "postal-mime";
import { mailsTo } from "#tests/support/mailbox";
import { expect } from "#tests/support/playwright";

/** The newest mail to this address whose subject says this, as soon as there are so many of them. */
export async function awaitedMail(address: string, subject: RegExp, dataFolder: string, count = 1): Promise<Email | undefined> {
  const all = async () => (await mailsTo(address, dataFolder)).filter((each) => subject.test(each.subject ?? ""));
  // Where hundreds of stories change hands at once their mails stand in line before this one.
  await expect.poll(async () => (await all()).length, { timeout: 90_000, message: String(subject) }).toBeGreaterThanOrEqual(count);
  return (await all()).at(-1);
}
