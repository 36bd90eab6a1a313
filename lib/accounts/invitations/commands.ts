// Whoever got an account is told so, with a link that signs in once. It is made when the mail leaves: until then it stands nowhere.
import { pathTo } from "../../addresses.ts";
import { record } from "../../audit/commands.ts";
import { db } from "../../db.ts";
import { enqueue } from "../../jobs/queue.ts";
import { sendMail } from "../../mail/send.ts";
import { texts } from "../../messages/catalogue.ts";
import { countUpTo } from "../../rate/commands.ts";
import { settings } from "../../settings.ts";
import { makeLink } from "../commands.ts";
import type { Administrator } from "../guard.ts";

const day = 24 * 3600;
/** Long enough for a weekend. Who misses it asks for a link on the sign-in page. */
const linkDays = 3;
/** More mails a day are no help to anybody. */
const mailsPerDay = 3;

/** Mails the invitation to an account. */
export async function inviteAccount(id: string, { id: actorId }: Administrator): Promise<"changed" | "gone" | "too-many"> {
  if ((await db.user.count({ where: { id, disabledAt: null } })) === 0) return "gone";
  if (!(await countUpTo(mailsPerDay, `welcome ${id}`, day))) return "too-many";
  await db.$transaction(async (tx) => {
    await enqueue(tx, "welcome", { userId: id }, { key: id });
    await record(tx, { kind: "account_invited", actorId, accountId: id });
  });
  return "changed";
}

/** Sends it. Nothing happens if the account was closed meanwhile. */
export async function sendWelcome(userId: string): Promise<void> {
  const account = await db.user.findUnique({
    where: { id: userId, disabledAt: null },
    select: { email: true, name: true, role: true, locale: true },
  });
  if (!account) return;
  const { email, name, role, locale } = account;
  const { SITE_NAME: site } = settings();
  const { mail, desk } = texts(locale);
  const t = mail.welcome;
  await sendMail({
    to: email,
    subject: t.subject(site),
    paragraphs: [t.hello(name ?? ""), t.what(site, desk.roles[role]), t.link(linkDays), t.notYou],
    action: { label: t.action, url: await makeLink(email, locale, pathTo("desk", locale), linkDays * day * 1_000) },
  });
}
