// Who is told by mail that a story has moved, and in which words. The mails leave with the transaction that moves it.
import type { Locale, Role } from "#prisma/generated/enums";
import { type Account, isEditor } from "../../accounts/guard.ts";
import { addressOf, pathTo } from "../../addresses.ts";
import type { Transaction } from "../../db.ts";
import { enqueue } from "../../jobs/queue.ts";
import type { Mail } from "../../mail/mail.ts";
import { texts } from "../../messages/catalogue.ts";
import { settings } from "../../settings.ts";
import { openRemarks } from "../remarks/commands.ts";
import type { StoryMove } from "./moves.ts";

/** What can be told: a move, that consent is asked, or that it was given. */
export type News = Exclude<StoryMove, "review" | "take-back" | "reopen"> | "consent" | "accept" | "undone";

const toEditors: readonly News[] = ["submit", "object", "accept"];
/** Where it matters how many remarks about passages are open. */
const withRemarks: readonly News[] = ["return", "submit", "consent"];
const mostEditors = 50;

type Told = { email: string; locale: Locale };

/** Tells whoever has the next turn, or wants to know; nobody is told of what they did themselves. */
export async function tell(tx: Transaction, storyId: string, news: News, words: string, by: Account): Promise<void> {
  const story = await tx.story.findUniqueOrThrow({ where: { id: storyId }, select: told });
  const own = story.createdBy?.id === by.id;
  const readers =
    toEditors.includes(news) || (own && (news === "withdraw" || news === "undone")) ? await editorsOf(tx, story.editor) : [story.createdBy];
  const open = withRemarks.includes(news) ? await openRemarks(tx, storyId) : 0;
  for (const each of readers) {
    // What a guest wrote stays at the desk; the editors' words are what the mail is about.
    if (each && each.id !== by.id && each.disabledAt === null)
      await enqueue(tx, "mail", mailOf(each, story, news, { words: own ? "" : words, open }));
  }
}

export const toldPerson = { id: true, email: true, locale: true, role: true, disabledAt: true, sample: true } as const;
const told = {
  id: true,
  kind: true,
  locale: true,
  slug: true,
  title: true,
  createdBy: { select: toldPerson },
  editor: { select: toldPerson },
} as const;

type Person = Told & { id: string; role: Role; disabledAt: Date | null; sample: boolean };

/** The editor who looks after it; without one all of them, and where there are none the administrators. */
export async function editorsOf(tx: Transaction, editor: Person | null): Promise<Person[]> {
  if (editor && editor.disabledAt === null && isEditor({ ...editor, name: null, personId: null })) return [editor];
  const where = { disabledAt: null, sample: false };
  const find = (role: Role) =>
    tx.user.findMany({ where: { ...where, role }, orderBy: { id: "asc" }, take: mostEditors, select: toldPerson });
  const editors = await find("editor");
  return editors.length > 0 ? editors : find("administrator");
}

type Story = { id: string; title: string; kind: Parameters<typeof addressOf>[0]["kind"]; locale: Locale; slug: string };

function mailOf(
  { email, locale }: Told,
  story: Story,
  news: News,
  { words, open }: { words: string; open: number },
): Mail & { paragraphs: string[] } {
  const { SITE_NAME: site, siteUrl } = settings();
  const { mail, writing } = texts(locale);
  const t = mail.story;
  const title = story.title || writing.untitled;
  const path = news === "publish" ? addressOf(story) : pathTo("deskStory", locale, { id: story.id });
  return {
    to: email,
    subject: t.news[news].subject(title),
    paragraphs: [t.hello, t.news[news].what(title, site), ...(words ? [t.words, words] : []), ...(open > 0 ? [t.remarks(open)] : [])],
    action: { label: news === "publish" ? t.seeIt : t.open, url: siteUrl + path },
  };
}
