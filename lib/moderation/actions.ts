"use server";

import { refresh } from "next/cache";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { isModerator, type Moderator } from "../accounts/guard.ts";
import { currentAccount } from "../accounts/session.ts";
import { pathTo } from "../addresses.ts";
import { clientOf } from "../client.ts";
import { carryOut } from "./carry-out.ts";
import { type Origin, origin } from "./schema.ts";
import { tell } from "./told/queries.ts";
import type { Outcome, Told } from "./told/told.ts";

/**
 * Carries out what a form of the desk says. A script gets the page's new state and what is to be said about it;
 * without one the answer is a redirect, so going back and reloading are safe.
 */
export async function moderate(_: Told | null, form: FormData): Promise<Told | null> {
  const place = origin.parse(Object.fromEntries(form));
  const moderator = await asking(place);
  const request = await headers();
  const outcome = await carryOut(form, clientOf({ headers: request }), moderator);
  const keepsWhatWasTyped = "typed" in outcome && outcome.typed !== undefined;
  if (!request.has("next-action") && !keepsWhatWasTyped) redirect(addressAfter(place, outcome));
  refresh();
  return tell(outcome, place.locale, moderator);
}

async function asking({ locale, from, commentId }: Origin): Promise<Moderator> {
  const account = await currentAccount();
  if (isModerator(account)) return account;
  // The page says what is missing: a sign-in, or the right.
  return redirect(from === "comment" && commentId ? pathTo("deskComment", locale, { id: commentId }) : pathTo("queue", locale));
}

function addressAfter({ locale, from, commentId, tab, after }: Origin, outcome: Outcome): string {
  const said = "problem" in outcome ? { problem: outcome.problem } : { done: outcome.done };
  if (from === "comment" && commentId) return pathTo("deskComment", locale, { id: commentId }, said);
  if (from === "notices") return pathTo("notices", locale, {}, said);
  return pathTo("queue", locale, {}, { state: tab === "waiting" ? undefined : tab, after, ...said });
}
