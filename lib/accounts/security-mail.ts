// Word of what somebody should know about their account: a browser that was not there before, a passkey that came or went.
import { db } from "../db.ts";
import type { JobData } from "../jobs/jobs.ts";
import { sendMail } from "../mail/send.ts";
import { formatDate, texts } from "../messages/catalogue.ts";
import { settings } from "../settings.ts";
import { browserInWords } from "./devices/wording.ts";
import { makeSignOutLink } from "./sign-out/commands.ts";

/** Sends it. The link is made when the mail leaves: until then it stands nowhere. */
export async function sendSecurityMail({ userId, news, at, browser, system, name }: JobData["security-mail"]): Promise<void> {
  const account = await db.user.findUnique({ where: { id: userId, disabledAt: null }, select: { email: true, name: true, locale: true } });
  if (!account) return;
  const { email, locale } = account;
  const { SITE_NAME: site } = settings();
  const t = texts(locale).mail.security;
  const what = t.news[news];
  const from = browserInWords({ browser, system }, locale);
  await sendMail({
    to: email,
    subject: what.subject(site),
    paragraphs: [
      t.hello(account.name ?? ""),
      what.what(site, name),
      t.when(formatDate(new Date(at), locale, "time"), from),
      what.you,
      t.notYou,
    ],
    action: { label: t.action, url: await makeSignOutLink(userId, locale) },
  });
}
