// The mail of an invitation. The link is made when the mail leaves: until then it stands nowhere.
import { makeLink } from "../../accounts/commands.ts";
import { pathTo } from "../../addresses.ts";
import { db } from "../../db.ts";
import { sendMail } from "../../mail/send.ts";
import { formatDate, texts } from "../../messages/catalogue.ts";
import { settings } from "../../settings.ts";

const day = 24 * 60 * 60_000;
/** Who is invited may be on holiday; who may do more than a guest signs in like every day. */
const invitationLifetime = 14 * day;

/** Sends it to whoever was invited to write a story. Nothing happens if that story or account is gone meanwhile. */
export async function sendInvitation(storyId: string): Promise<void> {
  const story = await db.story.findUnique({
    where: { id: storyId },
    select: {
      title: true,
      brief: true,
      dueOn: true,
      editor: { select: { name: true } },
      createdBy: { select: { email: true, name: true, role: true, locale: true, disabledAt: true } },
    },
  });
  const guest = story?.createdBy;
  if (!story || !guest || guest.disabledAt !== null) return;
  const { locale, email, name, role } = guest;
  const { SITE_NAME: site, siteUrl } = settings();
  const t = texts(locale).mail.invitation;
  const path = pathTo("deskStory", locale, { id: storyId });
  const isGuest = role === "guest_author";
  await sendMail({
    to: email,
    subject: t.subject(site),
    paragraphs: [
      t.hello(name ?? ""),
      t.what(site, story.editor?.name ?? null),
      ...(story.title ? [t.title(story.title)] : []),
      ...(story.brief ? [story.brief] : []),
      ...(story.dueOn ? [t.due(formatDate(story.dueOn, locale))] : []),
      isGuest ? t.link : t.sign,
      t.notYou,
    ],
    action: { label: t.action, url: isGuest ? await makeLink(email, locale, path, invitationLifetime) : siteUrl + path },
  });
}
