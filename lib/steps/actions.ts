"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { currentAccount } from "../accounts/session.ts";
import { localeOf, pathTo } from "../addresses.ts";
import { idPattern } from "../id.ts";
import { stepPath } from "./wording.ts";

/** Takes a step back and goes to where it was done; when it cannot be, to the list, which says why. */
export async function takeStepBack(form: FormData): Promise<void> {
  const locale = localeOf(String(form.get("locale")));
  const list = pathTo("deskSteps", locale);
  const account = (await currentAccount()) ?? redirect(pathTo("signIn", locale, {}, { next: list }));
  const id = z.string().regex(idPattern).safeParse(form.get("step"));
  // Loaded when it is needed: it knows the commands of the whole desk, and this action stands on each of its pages.
  const { takeBack } = await import("./back/commands.ts");
  const returned = id.success ? await takeBack(id.data, account) : null;
  if (!returned) return redirect(pathTo("deskSteps", locale, {}, { problem: "unknown" }));
  const { step, outcome } = returned;
  redirect(outcome === "back" ? stepPath(step, locale, account) : pathTo("deskSteps", locale, {}, { of: id.data, problem: outcome }));
}
