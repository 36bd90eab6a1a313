// What the gate would say of a story now, for those who may read it.
import type { Account } from "../../accounts/guard.ts";
import { db } from "../../db.ts";
import { settings } from "../../settings.ts";
import { mayChangeStory, mayDo } from "../rights.ts";
import { storyNow } from "../story.ts";
import { checkStory } from "./gather.ts";
import { linksIn } from "./links/link.ts";

export async function gateOf(id: string, account: Account) {
  return db.$transaction(async (tx) => {
    const story = await tx.story.findUnique({ where: { id }, select: storyNow });
    if (!story || !mayDo(account, "read", story)) return null;
    const findings = await checkStory(tx, story);
    const addresses = linksIn(story.bodyHtml, settings().siteUrl);
    const answers = await tx.linkCheck.findMany({
      where: { address: { in: addresses } },
      orderBy: { address: "asc" },
      select: { address: true, status: true, problem: true, checkedAt: true },
    });
    const isAsked = settings().LINK_CHECK;
    const mayAsk = isAsked && mayChangeStory(account, story);
    const links = { links: addresses.length, answers: isAsked ? answers : [], unasked: isAsked ? [] : addresses };
    return { story: { id, title: story.title }, findings, ...links, mayAsk };
  });
}
export type GateOf = NonNullable<Awaited<ReturnType<typeof gateOf>>>;
