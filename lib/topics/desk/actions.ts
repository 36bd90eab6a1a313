"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { isWriter, type Writer } from "../../accounts/guard.ts";
import { currentAccount } from "../../accounts/session.ts";
import { type Locale, pathTo } from "../../addresses.ts";
import { idPattern } from "../../id.ts";
import { type Arranged, addChapter, moveChapter, orderChapters, removeChapter } from "./commands.ts";

const id = z.string().regex(idPattern);
const asked = z.object({ deskLocale: z.enum(["de", "en"]), id, search: z.string().max(200).optional().catch(undefined) });
const press = z.discriminatedUnion("intent", [
  z.object({ intent: z.enum(["add", "remove", "up", "down"]), story: id }),
  z.object({ intent: z.literal("order"), order: z.array(id).max(60) }),
]);

/** Does what the pressed button says, or puts the chapters into the order in which they were dragged. */
export async function arrange(form: FormData): Promise<void> {
  const { deskLocale, id: topic, search } = asked.parse(Object.fromEntries(form));
  const pressed = press.parse({ ...Object.fromEntries(form), order: form.getAll("order") });
  const arranged = await carryOut(topic, pressed, await writer(deskLocale, topic));
  const outcome = arranged === "arranged" ? { done: pressed.intent } : { problem: arranged };
  redirect(pathTo("deskChapters", deskLocale, { id: topic }, { search: pressed.intent === "add" ? search : undefined, ...outcome }));
}

function carryOut(topic: string, pressed: z.infer<typeof press>, by: Writer): Promise<Arranged> {
  if (pressed.intent === "order") return orderChapters(topic, pressed.order, by);
  if (pressed.intent === "add") return addChapter(topic, pressed.story, by);
  if (pressed.intent === "remove") return removeChapter(topic, pressed.story, by);
  return moveChapter(topic, pressed.story, pressed.intent === "up" ? -1 : 1, by);
}

async function writer(locale: Locale, topic: string): Promise<Writer> {
  const account = await currentAccount();
  if (!isWriter(account)) redirect(pathTo("signIn", locale, {}, { next: pathTo("deskChapters", locale, { id: topic }) }));
  return account;
}
