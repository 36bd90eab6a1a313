// Several windows on one text: each keeps what is typed in it, sees the others, and overwrites nobody.

import type { Writer } from "../../accounts/guard.ts";
import { personName, shownPerson } from "../../accounts/shown.ts";
import type { Locale } from "../../addresses.ts";
import { db } from "../../db.ts";
import { saveStory } from "../commands.ts";
import { remarkStamp } from "../remarks/queries.ts";
import { mayChangeStory, mayDo } from "../rights.ts";
import type { StoryFields } from "../schema.ts";
import type { Refusal, SaveRefusal } from "../story.ts";
import type { Answer } from "./answer.ts";

type Place = { id: string; tab: string; version: number };

/** A window that has been silent for so long is taken for closed. */
const silence = 25_000;
const attempts = 3;

const textNow = { state: true, createdById: true, version: true, textVersion: true, textTab: true } as const;
type TextNow = { textVersion: number; textTab: string | null };

/** Another window has saved a text that this one has not seen. What only moved the story is in nobody's way. */
const isNews = ({ textVersion, textTab }: TextNow, { tab, version }: Place) => textVersion > version && textTab !== tab;

/** The version that a window's next save builds on, unless another window's text came between. */
export async function baseFor(place: Place): Promise<number | Refusal> {
  const story = await db.story.findUnique({ where: { id: place.id }, select: textNow });
  if (!story) return "not-found";
  return isNews(story, place) ? "changed-meanwhile" : story.version;
}

/**
 * Keeps what was typed in a window. A save whose answer was lost is recognised as the window's own.
 * What is public already is not changed by typing.
 */
export async function keepTyped(place: Place, fields: StoryFields, writer: Writer): Promise<{ version: number } | SaveRefusal> {
  for (let attempt = 0; attempt < attempts; attempt++) {
    const story = await db.story.findUnique({ where: { id: place.id }, select: textNow });
    if (!story) return "not-found";
    if (!mayDo(writer, "edit", story)) return "not-allowed";
    if (isNews(story, place)) return "changed-meanwhile";
    const saved = await saveStory(place.id, story.version, fields, "", writer, { tab: place.tab });
    if (typeof saved === "object") return "lacks" in saved ? "not-allowed" : saved; // published in this very moment
    if (saved !== "changed-meanwhile") return saved;
  }
  return "changed-meanwhile";
}

/** Says that a window is open, and what others do. */
export async function lookAround(
  place: Place,
  writer: Writer,
  locale: Locale,
  now = new Date(),
): Promise<Pick<Answer, "others" | "changed" | "remarks"> | Refusal> {
  const { id: storyId, tab } = place;
  const story = await db.story.findUnique({ where: { id: storyId }, select: textNow });
  if (!story) return "not-found";
  if (!mayChangeStory(writer, story)) return "not-allowed";
  const seen = { userId: writer.id, seenAt: now };
  const [openings, newest, remarks] = await Promise.all([
    db.storyOpening.findMany({
      where: { storyId, tab: { not: tab }, seenAt: { gte: new Date(now.getTime() - silence) } },
      orderBy: [{ openedAt: "asc" }, { tab: "asc" }],
      take: 20,
      select: { openedAt: true, user: { select: shownPerson } },
    }),
    isNews(story, place) ? newestSave(storyId, locale) : null,
    remarkStamp(storyId),
    db.storyOpening.upsert({
      where: { storyId_tab: { storyId, tab } },
      create: { storyId, tab, ...seen, openedAt: now },
      update: seen,
      select: { tab: true },
    }),
  ]);
  return {
    others: openings.map(({ openedAt, user }) => ({
      name: personName(user, locale),
      isSelf: user.id === writer.id,
      since: openedAt.toISOString(),
    })),
    changed: newest,
    remarks,
  };
}

async function newestSave(storyId: string, locale: Locale): Promise<{ by: string; at: string }> {
  const select = { at: true, user: { select: shownPerson } } as const;
  const last = await db.storyRevision.findFirst({ where: { storyId, prepared: false }, orderBy: { number: "desc" }, select });
  return { by: last?.user ? personName(last.user, locale) : "", at: (last?.at ?? new Date()).toISOString() };
}

/** The window was closed. */
export async function leave({ id: storyId, tab }: Place, writer: Writer): Promise<void> {
  await db.storyOpening.deleteMany({ where: { storyId, tab, userId: writer.id } });
}
