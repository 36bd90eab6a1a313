"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { FrontBlock } from "#prisma/generated/enums";
import { isWriter, type Writer } from "../accounts/guard.ts";
import { currentAccount } from "../accounts/session.ts";
import { type Locale, pathTo } from "../addresses.ts";
import { idPattern } from "../id.ts";
import { type Composed, moveBlock, movePin, orderPins, pinStory, showBlock, unpinStory } from "./commands.ts";

const id = z.string().regex(idPattern);
const locale = z.enum(["de", "en"]);
const place = z.object({ deskLocale: locale, of: locale });
const press = z.discriminatedUnion("intent", [
  z.object({ intent: z.enum(["pin", "unpin", "up", "down"]), story: id }),
  z.object({ intent: z.enum(["block-up", "block-down", "block-show", "block-hide"]), block: z.enum(FrontBlock) }),
  z.object({ intent: z.literal("order"), order: z.array(id).max(20) }),
]);

/** Does what the pressed button says, or puts what is pinned into the order in which it was dragged. */
export async function compose(form: FormData): Promise<void> {
  const { deskLocale, of } = place.parse(Object.fromEntries(form));
  const asked = press.parse({ ...Object.fromEntries(form), order: form.getAll("order") });
  const composed = await carryOut(asked, of, await writer(deskLocale));
  redirect(pathTo("deskFront", deskLocale, {}, { of, ...(composed === "composed" ? { done: asked.intent } : { problem: composed }) }));
}

function carryOut(asked: z.infer<typeof press>, of: Locale, by: Writer): Promise<Composed> {
  if (asked.intent === "order") return orderPins(of, asked.order, by);
  if ("block" in asked) {
    const { intent, block } = asked;
    return intent === "block-up" || intent === "block-down"
      ? moveBlock(of, block, intent === "block-up" ? -1 : 1, by)
      : showBlock(of, block, intent === "block-show", by);
  }
  if (asked.intent === "pin") return pinStory(of, asked.story, by);
  if (asked.intent === "unpin") return unpinStory(of, asked.story, by);
  return movePin(of, asked.story, asked.intent === "up" ? -1 : 1, by);
}

async function writer(deskLocale: Locale): Promise<Writer> {
  const account = await currentAccount();
  if (!isWriter(account)) redirect(pathTo("signIn", deskLocale, {}, { next: pathTo("deskFront", deskLocale) }));
  return account;
}
