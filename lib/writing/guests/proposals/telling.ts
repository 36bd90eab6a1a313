// Who is told of a proposal, in words that quote nothing of it.
import type { Locale } from "#prisma/generated/enums";
import { pathTo } from "../../../addresses.ts";
import type { Transaction } from "../../../db.ts";
import { enqueue } from "../../../jobs/queue.ts";
import { texts } from "../../../messages/catalogue.ts";
import { settings } from "../../../settings.ts";
import { editorsOf, toldPerson } from "../../states/telling.ts";
import type { Matter } from "./matter.ts";

type Whose = { personId: string | null; storyId: string | null };

/** The editor who looks after the story, or after the last one of the person; without one all editors. */
export async function tellEditors(tx: Transaction, matter: Matter): Promise<void> {
  const where =
    matter.storyId === undefined ? { credits: { some: { personId: matter.personId } }, editorId: { not: null } } : { id: matter.storyId };
  const story = await tx.story.findFirst({
    where,
    orderBy: [{ updatedAt: "desc" }, { id: "desc" }],
    select: { editor: { select: toldPerson } },
  });
  const { SITE_NAME: site, siteUrl } = settings();
  for (const { email, locale, disabledAt } of await editorsOf(tx, story?.editor ?? null)) {
    if (disabledAt !== null) continue;
    const t = texts(locale).guests.proposals.mail;
    const what = matter.storyId === undefined ? t.proposed.person : t.proposed.story;
    const action = { label: t.decide, url: siteUrl + pathTo("deskProposals", locale) };
    await enqueue(tx, "mail", { to: email, subject: t.proposed.subject(site), paragraphs: [t.hello, what(site)], action });
  }
}

/** What became of it; `words` are the editor's. */
export async function tellGuest(
  tx: Transaction,
  { userId, ...whose }: Whose & { userId: string },
  news: "confirmed" | "declined" | "undone",
  words: string,
): Promise<void> {
  const guest = await tx.user.findUnique({ where: { id: userId, disabledAt: null }, select: { email: true, locale: true } });
  if (!guest) return;
  const { SITE_NAME: site, siteUrl } = settings();
  const { guests, mail } = texts(guest.locale);
  const t = guests.proposals.mail;
  await enqueue(tx, "mail", {
    to: guest.email,
    subject: t[news].subject(site),
    paragraphs: [t.hello, t[news].what(site), ...(words ? [mail.story.words, words] : [])],
    action: { label: t.see, url: siteUrl + placeOf(whose, guest.locale) },
  });
}

/** Where a guest sees what became of it. */
const placeOf = ({ storyId }: Whose, locale: Locale) =>
  storyId === null ? pathTo("authorProfile", locale) : pathTo("deskStory", locale, { id: storyId });
