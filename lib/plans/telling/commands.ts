// Tells by mail when a plan did not come about as it was meant: whoever planned it, or the administrators when that person is gone.
import type { Locale, PlanAction } from "#prisma/generated/enums";
import { pathTo } from "../../addresses.ts";
import type { Transaction } from "../../db.ts";
import { enqueue } from "../../jobs/queue.ts";
import { formatDate, texts } from "../../messages/catalogue.ts";
import { settings } from "../../settings.ts";

export type Trouble = "asked" | "refused" | "late" | "failing";
type Told = { storyId: string; action: PlanAction; at: Date; createdById: string | null; story: { title: string } };

/** Puts the mails into the queue, with the change that they tell of. */
export async function tellOf(tx: Transaction, plan: Told, trouble: Trouble): Promise<void> {
  for (const { email, locale } of await recipients(tx, plan.createdById)) await enqueue(tx, "mail", mailTo(email, locale, plan, trouble));
}

async function recipients(tx: Transaction, createdById: string | null) {
  const select = { email: true, locale: true } as const;
  const planner = createdById
    ? await tx.user.findUnique({ where: { id: createdById, disabledAt: null, role: { in: ["editor", "administrator"] } }, select })
    : null;
  if (planner) return [planner];
  return tx.user.findMany({ where: { role: "administrator", disabledAt: null, sample: false }, orderBy: { id: "asc" }, take: 20, select });
}

function mailTo(to: string, locale: Locale, { action, at, story, storyId }: Told, trouble: Trouble) {
  const { plans, writing } = texts(locale);
  const { SITE_NAME, siteUrl } = settings();
  const what = plans.what(plans.actions[action], story.title || writing.untitled, formatDate(at, locale, "time"));
  return {
    to,
    subject: plans.mail.subject(SITE_NAME),
    paragraphs: [plans.mail.hello, what, plans.mail.troubles[trouble]],
    action: { label: plans.mail.action, url: siteUrl + pathTo("deskPlan", locale, { id: storyId }) },
  };
}
