// The mail with the link. It is made after the answer has gone out: how long that took says nothing about who has an account.
import type { Locale } from "#lib/addresses";
import { mailsLeave, sendMail } from "#lib/mail/send";
import { texts } from "#lib/messages/catalogue";
import { countUp } from "#lib/rate/commands";
import { settings } from "#lib/settings";
import { makeLink } from "./commands.ts";
import { findAccountByEmail } from "./queries.ts";

const hour = 3600;
const mailsPerAddress = 5;
const mailsPerNetwork = 30;
const chatty: readonly string[] = ["info", "debug"];

/**
 * Mails a sign-in link if the address has an account and neither it nor the network that asks has had too many lately.
 * Otherwise nothing happens: nobody learns which of them it was.
 */
export async function mailSignInLink(
  { email, locale, next }: { email: string; locale: Locale; next?: string | undefined },
  network: string,
) {
  const [toAddress, fromNetwork] = await Promise.all([countUp(`sign-in to ${email}`, hour), countUp(`sign-in from ${network}`, hour)]);
  const account = await findAccountByEmail(email);
  if (!account || toAddress > mailsPerAddress || fromNetwork > mailsPerNetwork) return;
  const url = await makeLink(account.email, locale, next);
  const t = texts(locale).mail.signIn;
  const { SITE_NAME: site, LOG_LEVEL } = settings();
  await sendMail({
    to: account.email,
    subject: t.subject(site),
    paragraphs: [t.hello, t.what(site), t.notYou],
    action: { label: t.action, url },
  });
  // Whoever can read this log can read the mails in the data folder beside it.
  if (!mailsLeave() && chatty.includes(LOG_LEVEL)) console.info(`Sign-in link: ${url}`);
}
