// The film of a story at the desk: its file and how far that is, captions, chapters, who speaks, who has agreed.
import type { Account } from "../../accounts/guard.ts";
import { shownPerson } from "../../accounts/shown.ts";
import { db } from "../../db.ts";
import { mayDoWith, mayUpload, seesAll } from "../../library/rights.ts";
import { pictureColumns } from "../../media/selection.ts";
import { personChoices } from "../../people/choices/queries.ts";
import { mayChangeStory } from "../../writing/rights.ts";
import { ffmpeg } from "../transcoding/ffmpeg.ts";

const mostFilms = 50;

const story = { id: true, locale: true, state: true, title: true, createdById: true } as const;
const transcoding = { select: { state: true, progress: true, problem: true } } as const;
const film = {
  version: true,
  provider: true,
  externalId: true,
  agreedAt: true,
  agreedHow: true,
  agreedBy: { select: shownPerson },
  captionsId: true,
  captions: { select: { id: true, file: true, originalName: true } },
  subtitles: { select: { language: true, media: { select: { id: true, file: true, originalName: true } } }, orderBy: { language: "asc" } },
  poster: { select: { id: true, ...pictureColumns } },
  chapters: { select: { title: true, startSeconds: true }, orderBy: { position: "asc" } },
  file: {
    select: {
      ...{
        id: true,
        file: true,
        master: true,
        frames: true,
        originalName: true,
        durationSeconds: true,
        width: true,
        height: true,
        bytes: true,
      },
      ...{ createdById: true, contentType: true, transcoding },
    },
  },
} as const;

/** Null when it is no video, or not the account's to change. */
export async function filmOnDesk(id: string, account: Account) {
  const row = await db.story.findUnique({ where: { id, kind: "video" }, select: { ...story, video: { select: film } } });
  if (!row || !mayUpload(account) || !mayChangeStory(account, row)) return null;
  const [program, films, speakers, people] = await Promise.all([ffmpeg(), filmChoices(account), speakersIn(id), personChoices()]);
  const { video, ...about } = row;
  const mayTryAgain = video?.file != null && mayDoWith(account, "describe", video.file);
  return {
    ...about,
    film: video,
    /** How far its file is. */
    standing: video?.file?.transcoding ?? lost,
    isPublic: row.state === "published",
    hasProgram: program !== undefined,
    films,
    speakers,
    people,
    mayTryAgain,
  };
}
export type FilmOnDesk = NonNullable<Awaited<ReturnType<typeof filmOnDesk>>>;

/** The newest films that somebody may take. */
async function filmChoices(account: Account) {
  return db.media.findMany({
    where: { kind: "video", ...(seesAll(account) ? {} : { createdById: account.id }) },
    orderBy: { id: "desc" },
    take: mostFilms,
    select: { id: true, originalName: true, caption: true, durationSeconds: true },
  });
}

/** Each name in the transcript, who it is, and as what. */
async function speakersIn(storyId: string) {
  const [turns, credits] = await Promise.all([
    db.transcriptTurn.findMany({
      where: { storyId },
      orderBy: { position: "asc" },
      take: 20_000,
      select: { speaker: true, personId: true },
    }),
    db.credit.findMany({ where: { storyId }, orderBy: { position: "asc" }, take: 100, select: { personId: true, role: true } }),
  ]);
  return [...Map.groupBy(turns, ({ speaker }) => speaker)].map(([speaker, [first, ...more]]) => {
    const personId = first?.personId ?? null;
    const isHost = credits.some((credit) => credit.role === "host" && credit.personId === personId);
    return { speaker, personId, role: isHost ? ("host" as const) : ("guest" as const), turns: more.length + 1 };
  });
}

/** How far a film in the library is; null for one that is done, or is not the account's to see. */
export async function transcodingOf(mediaId: string, account: Account) {
  const row = await db.media.findUnique({ where: { id: mediaId }, select: { kind: true, master: true, createdById: true, transcoding } });
  return row?.kind === "video" && row.master !== null && mayDoWith(account, "see", row) ? (row.transcoding ?? lost) : null;
}

/** What was taken back from being deleted is known to nobody any more. */
const lost = { state: "failed", progress: 0, problem: "not-made" } as const;
