"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { isWriter, type Writer } from "../accounts/guard.ts";
import { currentAccount } from "../accounts/session.ts";
import { type Locale, pathTo } from "../addresses.ts";
import { idPattern } from "../id.ts";
import { dropPlan, planStory } from "./commands.ts";
import { carryOutNow } from "./due/commands.ts";
import { outcomeOf, type PlanOutcome } from "./outcome.ts";
import { planWish } from "./schema.ts";

const id = z.string().regex(idPattern);
const place = z.object({ deskLocale: z.enum(["de", "en"]), id });

/** Plans something for a story. */
export async function plan(_: PlanOutcome, form: FormData): Promise<PlanOutcome> {
  const typed = Object.fromEntries(
    [...form].flatMap(([name, value]) => (typeof value === "string" && value !== "" ? [[name, value]] : [])),
  );
  const { deskLocale, id: storyId } = place.parse(typed);
  const by = await writer(deskLocale, storyId);
  const wish = planWish.safeParse(typed);
  if (!wish.success)
    return { typed, ...(wish.error.issues.some(({ path }) => path[0] === "reading") ? { time: "reading" } : { problem: "invalid" }) };
  const planned = await planStory(storyId, wish.data, by);
  if (typeof planned !== "object" || !("id" in planned)) return { typed, ...outcomeOf(planned) };
  redirect(pathTo("deskPlan", deskLocale, { id: storyId }, { done: "planned" }));
}

/** Drops a plan, or does now what was missed. */
export async function decide(form: FormData): Promise<void> {
  const asked = place.extend({ plan: id, intent: z.enum(["drop", "carry-out"]) }).parse(Object.fromEntries(form));
  const { deskLocale, id: storyId } = asked;
  const by = await writer(deskLocale, storyId);
  const outcome = asked.intent === "drop" ? await dropPlan(asked.plan, by) : await carryOutNow(asked.plan, by);
  if (typeof outcome === "string" && outcome !== "dropped") redirect(pathTo("deskPlan", deskLocale, { id: storyId }, { problem: outcome }));
  const done = outcome === "dropped" ? "dropped" : outcome.state === "done" ? "carried-out" : undefined;
  redirect(pathTo("deskPlan", deskLocale, { id: storyId }, { done }));
}

async function writer(locale: Locale, storyId: string): Promise<Writer> {
  const account = await currentAccount();
  if (!isWriter(account)) redirect(pathTo("signIn", locale, {}, { next: pathTo("deskPlan", locale, { id: storyId }) }));
  return account;
}
