// Asks the links of a story whether they answer, from the queue: no page ever waits for another host.
import type { Account } from "../../../accounts/guard.ts";
import { db } from "../../../db.ts";
import { enqueue } from "../../../jobs/queue.ts";
import { countUpTo } from "../../../rate/commands.ts";
import { settings } from "../../../settings.ts";
import { mayChangeStory } from "../../rights.ts";
import { askLink } from "./ask.ts";
import { linksIn, toldOf } from "./link.ts";

const day = 24 * 60 * 60_000;
/** An answer is believed for a day, and forgotten after a month. */
const fresh = day;
const kept = 30 * day;
/** Several hosts are asked at once, and no longer than a job may take; what is left then stays unasked. */
const atOnce = 4;
const time = 90_000;

/** @param ask only tests say */
export async function checkLinks(storyId: string, ask = askLink, now = new Date()): Promise<void> {
  if (!settings().LINK_CHECK) return;
  const story = await db.story.findUnique({ where: { id: storyId }, select: { bodyHtml: true } });
  await db.linkCheck.deleteMany({ where: { checkedAt: { lt: new Date(now.getTime() - kept) } } });
  const links = linksIn(story?.bodyHtml ?? "", settings().siteUrl);
  const known = await db.linkCheck.findMany({
    where: { address: { in: links }, checkedAt: { gte: new Date(now.getTime() - fresh) } },
    select: { address: true },
  });
  const open = links.filter((link) => known.every(({ address }) => address !== link));
  const end = Date.now() + time;
  const work = async () => {
    for (let address = open.shift(); address && Date.now() < end; address = open.shift()) {
      const found = await ask(address);
      const answer = { ...toldOf(found), checkedAt: new Date() };
      if (answer.problem !== found.problem) console.info(`The link check did not ask ${new URL(address).host}: ${found.problem}`);
      await db.linkCheck.upsert({ where: { address }, create: { address, ...answer }, update: answer, select: { address: true } });
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
}

/** So often a day somebody may have the links of one story asked anew: each time other houses are troubled. */
const mostAsked = 12;

/** Forgets what was answered, and asks anew. */
export async function askAnew(storyId: string, account: Account): Promise<"asked" | "not-allowed" | "too-many" | "off"> {
  if (!settings().LINK_CHECK) return "off";
  const story = await db.story.findUnique({ where: { id: storyId }, select: { bodyHtml: true, state: true, createdById: true } });
  if (!story || !mayChangeStory(account, story)) return "not-allowed";
  if (!(await countUpTo(mostAsked, `links of ${storyId}`, day / 1000))) return "too-many";
  await db.$transaction(async (tx) => {
    await tx.linkCheck.deleteMany({ where: { address: { in: linksIn(story.bodyHtml, settings().siteUrl) } } });
    await enqueue(tx, "check-links", { storyId }, { key: storyId });
  });
  return "asked";
}
