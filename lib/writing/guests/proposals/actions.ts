"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { isEditor, isWriter } from "../../../accounts/guard.ts";
import { currentAccount } from "../../../accounts/session.ts";
import { localeOf, pathTo } from "../../../addresses.ts";
import { idPattern } from "../../../id.ts";
import { cleanText } from "../../../text/clean.ts";
import { withdrawProposal } from "./commands.ts";
import { decideProposal, type ProposalDecided } from "./decisions/commands.ts";

const id = z.string().regex(idPattern);
const decision = z.object({
  id,
  version: z.coerce.number().int().positive(),
  mark: z.string().max(64),
  to: z.enum(["confirmed", "declined"]),
  words: z.string().default("").transform(cleanText).pipe(z.string().max(2000)),
});

export type Deciding = { words?: string; problem?: Exclude<ProposalDecided, "decided"> };

/** Confirms or declines; with a problem the words come back as they were typed. */
export async function decide(_: Deciding, form: FormData): Promise<Deciding> {
  const locale = localeOf(String(form.get("deskLocale")));
  const account = await currentAccount();
  if (!isEditor(account)) return redirect(pathTo("desk", locale));
  const given = decision.parse(Object.fromEntries(form));
  const decided = await decideProposal(given, account);
  if (decided !== "decided") return { words: given.words, problem: decided };
  redirect(pathTo("deskProposals", locale, {}, { done: given.to }));
}

/** The guest takes a proposal back. */
export async function withdraw(form: FormData): Promise<void> {
  const locale = localeOf(String(form.get("deskLocale")));
  const account = await currentAccount();
  if (!isWriter(account)) return redirect(pathTo("desk", locale));
  const story = id.safeParse(form.get("story"));
  const done = (await withdrawProposal(id.parse(form.get("id")), account)) === "withdrawn" ? "withdrawn" : "decided";
  redirect(story.success ? pathTo("deskStory", locale, { id: story.data }, { done }) : pathTo("authorProfile", locale, {}, { done }));
}
