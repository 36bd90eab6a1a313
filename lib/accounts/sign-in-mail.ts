// The mail with the link. It is made after the answer has gone out: how long that took says nothing about who has an account.
import type { Locale } from "#lib/addresses";
import { mailsLeave, sendMail } from "#lib/mail/send";
import { texts } from "#lib/messages/catalogue";
import { countUp, countUpTo } from "#lib/rate/commands";
import { settings } from "#lib/settings";
import { linkLifetime, makeLink } from "./commands.ts";
import { findAccountByEmail } from "./queries.ts";

const hour = 3600;
// Counted over the life of a link, and only what was sent: while this limit holds, a link that is still good lies in the mailbox.
// So nobody is locked out by somebody else who asks in their name.
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
  if ((await countUp(`sign-in from ${network}`, hour)) > mailsPerNetwork) return;
  const account = await findAccountByEmail(email);
  if (!account || !(await countUpTo(mailsPerAddress, `sign-in to ${account.email}`, linkLifetime / 1000))) return;
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
