// Tells the moderators who want to know that something waits.
import { type Account, isModerator } from "../../accounts/guard.ts";
import { type Locale, pathTo } from "../../addresses.ts";
import { db, type Transaction } from "../../db.ts";
import { enqueue } from "../../jobs/queue.ts";
import type { Mail } from "../../mail/mail.ts";
import { texts } from "../../messages/catalogue.ts";
import { settings } from "../../settings.ts";
import { waitingCounts } from "../queries.ts";
import { statesOf } from "../tabs.ts";
import { isDue } from "../waiting.ts";

const mostModerators = 200;

/** Puts the mails that are due into the queue. Two processes at once send none twice. @returns how many */
export async function sendWaitingMails(now = new Date()): Promise<number> {
  const oldest = await oldestWaitingSince();
  const moderators = await db.user.findMany({
    where: { wantsWaitingMail: true, disabledAt: null },
    orderBy: { id: "asc" },
    take: mostModerators,
    select: { id: true, email: true, name: true, role: true, personId: true, waitingMailSentAt: true, locale: true },
  });
  let sent = 0;
  for (const { waitingMailSentAt, locale, ...account } of moderators) {
    if (isDue(oldest, waitingMailSentAt, now) && (await tell(account, locale, waitingMailSentAt, now))) sent++;
  }
  return sent;
}

/** The mark and the mail come about together; whoever finds the mark changed leaves it to the other. */
async function tell(account: Account, locale: Locale, lastMail: Date | null, now: Date): Promise<boolean> {
  if (!isModerator(account)) return false;
  const counts = await waitingCounts(account);
  return db.$transaction(async (tx: Transaction) => {
    const marked = await tx.user.updateMany({
      where: { id: account.id, wantsWaitingMail: true, waitingMailSentAt: lastMail },
      data: { waitingMailSentAt: now },
    });
    if (marked.count === 0) return false;
    const { action, ...mail } = mailTo(account.email, locale, counts);
    await enqueue(tx, "mail", { ...mail, paragraphs: [...mail.paragraphs], ...(action && { action }) });
    return true;
  });
}

function mailTo(to: string, locale: Locale, { comments, notices }: { comments: number; notices: number }): Mail {
  const { SITE_NAME, siteUrl } = settings();
  const t = texts(locale).mail.waiting;
  const url = siteUrl + pathTo(comments > 0 ? "queue" : "notices", locale);
  return { to, subject: t.subject(SITE_NAME), paragraphs: [t.hello, t.what(comments, notices), t.once], action: { label: t.action, url } };
}

async function oldestWaitingSince(): Promise<Date | null> {
  const [comment, notice] = await Promise.all([
    db.comment.aggregate({ where: { state: { in: [...statesOf.waiting] }, erasedAt: null }, _min: { stateAt: true } }),
    db.notice.aggregate({ where: { state: "open" }, _min: { createdAt: true } }),
  ]);
  const times = [comment._min.stateAt, notice._min.createdAt].filter((time) => time !== null);
  return times.length > 0 ? new Date(Math.min(...times.map((time) => time.getTime()))) : null;
}
