// What the gate looks at: the story with everything that it shows, as it stands or as it is about to be saved.
import type { Prisma } from "#prisma/generated/client";
import type { Transaction } from "../../db.ts";
import { picturesIn, readDocument } from "../../documents/document.ts";
import type { StoryDocument, Top } from "../../documents/schema.ts";
import { lineText, sourceOf, turnsIn } from "../../documents/turns.ts";
import { settings } from "../../settings.ts";
import { completeness } from "../../studies/study.ts";
import { standingOf } from "../../talks/talk.ts";
import { openRemarks } from "../remarks/commands.ts";
import type { StoryFields } from "../schema.ts";
import type { StoryNow } from "../story.ts";
import { type Candidate, type CheckedLink, type CheckedPicture, type Findings, findingsOf } from "./findings.ts";
import { isDead, linksIn } from "./links/link.ts";

/** What is about to change. */
export type Changes = Pick<StoryFields, "title" | "standfirst" | "label" | "aiDisclosure" | "body" | "authorId"> & { bodyHtml: string };

export async function checkStory(tx: Transaction, story: StoryNow, changes?: Changes, now = new Date()): Promise<Findings> {
  return findingsOf(await candidateOf(tx, story, changes, now), now);
}

async function candidateOf(tx: Transaction, story: StoryNow, changes: Changes | undefined, now: Date): Promise<Candidate> {
  const { body, guestTerms, createdBy, video, survey, study, speakers } = await tx.story.findUniqueOrThrow({
    where: { id: story.id },
    select: besides,
  });
  const document = changes?.body ?? readDocument(body);
  const text = { ...story, ...changes };
  const [pictures, uncaptioned, links, remarks, chapters] = await Promise.all([
    picturesOf(tx, document, story.pictureId),
    uncaptionedIn(tx, document),
    answersOf(tx, linksIn(text.bodyHtml, settings().siteUrl)),
    openRemarks(tx, story.id),
    story.kind === "topic" ? chaptersOf(tx, story, now) : null,
  ]);
  return {
    kind: story.kind,
    label: text.label,
    aiDisclosure: text.aiDisclosure,
    title: text.title,
    standfirst: text.standfirst,
    bodyHtml: text.bodyHtml,
    authors: changes ? Number(changes.authorId !== "") : story.credits.length,
    pictures,
    uncaptioned: [...(video && video.captionsId === null ? [text.title] : []), ...uncaptioned],
    film: story.kind === "video" ? filmOf(video) : null,
    chapters,
    survey: survey && {
      questions: survey._count.questions,
      method: survey.client !== "" && survey.method !== "",
      // What was public stays complete when it is over.
      ends: survey.closesAt !== null && (survey.closesAt > now || story.publishedAt !== null),
    },
    study: study && completeness(study),
    talk: story.kind === "talk" ? talkIn(document, speakers) : null,
    guest:
      createdBy?.role === "guest_author"
        ? {
            interests: guestTerms !== null,
            rights: guestTerms?.grantedAt != null,
            introduced: Boolean(createdBy.person?.bio && createdBy.person.portraitId),
          }
        : null,
    links,
    remarks,
  };
}

type Stored = { provider: string | null; agreedAt: Date | null; file: { master: string | null } | null } | null;

/** What came is kept beside a film until it can be played. A film that lies elsewhere is played there. */
const filmOf = (video: Stored) => ({
  ready: video !== null && (video.provider !== null || (video.file !== null && video.file.master === null)),
  agreed: video?.agreedAt != null,
});

const besides = {
  body: true,
  guestTerms: { select: { grantedAt: true } },
  createdBy: { select: { role: true, person: { select: { bio: true, portraitId: true } } } },
  video: { select: { captionsId: true, provider: true, agreedAt: true, file: { select: { master: true } } } },
  speakers: {
    select: { label: true, approvedDigest: true, organisation: { select: { isPublisher: true } } },
    orderBy: { position: "asc" },
  },
  study: { select: { method: true, cases: true, licence: true } },
  survey: { select: { client: true, method: true, closesAt: true, _count: { select: { questions: true } } } },
} as const satisfies Prisma.StorySelect;

function talkIn(document: StoryDocument, speakers: Parameters<typeof standingOf>[0]): Candidate["talk"] {
  const turns = turnsIn(document);
  const quotes = document.content.flatMap((node) => (node.type === "pullQuote" ? [node.content] : []));
  return { ...standingOf(speakers, turns), loose: quotes.filter((quote) => !sourceOf(quote, turns)).map(lineText) };
}

/** What the text says of a picture comes before what the library says. */
async function picturesOf(tx: Transaction, document: StoryDocument, pictureId: string | null): Promise<CheckedPicture[]> {
  const inText = picturesIn(document).map(({ attrs }) => attrs);
  const ids = [...inText.map(({ mediaId }) => mediaId), ...(pictureId ? [pictureId] : [])];
  if (ids.length === 0) return [];
  const select = { id: true, alt: true, credit: true, licence: true, licenceEndsOn: true } as const;
  const rows = new Map((await tx.media.findMany({ where: { id: { in: ids } }, select })).map((row) => [row.id, row] as const));
  return ids.flatMap((id, place) => {
    const row = rows.get(id);
    const said = inText[place];
    if (!row) return [];
    return [
      {
        alt: said?.alt ?? row.alt,
        credit: said?.credit ?? row.credit,
        licence: said?.licence ?? row.licence,
        licenceEndsOn: row.licenceEndsOn,
      },
    ];
  });
}

/** A chapter that is planned to be public by then counts as public: a topic and its chapters may appear in the same second. */
async function chaptersOf(tx: Transaction, { id, locale }: StoryNow, now: Date): Promise<NonNullable<Candidate["chapters"]>> {
  const due = { state: "scheduled", plans: { some: { action: "publish", state: "waiting", at: { lte: now } } } } as const;
  const shown = await tx.chapter.count({ where: { topicId: id, story: { locale, OR: [{ state: "published" }, due] } } });
  const hidden = await tx.chapter.findMany({
    where: { topicId: id, story: { NOT: { locale, OR: [{ state: "published" }, due] } } },
    orderBy: { position: "asc" },
    select: { story: { select: { title: true } } },
  });
  return { shown, hidden: hidden.map(({ story }) => story.title) };
}

const isFilm = (node: Top): node is Extract<Top, { type: "video" }> => node.type === "video";

async function uncaptionedIn(tx: Transaction, document: StoryDocument): Promise<string[]> {
  const ids = document.content.filter(isFilm).map(({ attrs }) => attrs.storyId);
  if (ids.length === 0) return [];
  const where = { id: { in: ids }, video: { captionsId: null } };
  return (await tx.story.findMany({ where, orderBy: { id: "asc" }, select: { title: true } })).map(({ title }) => title);
}

async function answersOf(tx: Transaction, addresses: readonly string[]): Promise<CheckedLink[]> {
  // Where nobody asks, nothing is known, and nothing will be.
  if (addresses.length === 0 || !settings().LINK_CHECK) return [];
  const rows = await tx.linkCheck.findMany({
    where: { address: { in: [...addresses] } },
    select: { address: true, status: true, problem: true },
  });
  const known = new Map(rows.map((row) => [row.address, row] as const));
  return addresses.map((address) => {
    const found = known.get(address);
    return { address, answer: found === undefined ? "unknown" : isDead(found) ? "dead" : "fine" };
  });
}
