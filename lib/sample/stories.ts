// The stories of the sample publication, dated back from now.
import { interviews, type SampleStory, series, stories } from "#prisma/sample/publication";
import type { Transaction } from "../db.ts";
import { renderDocument } from "../documents/html/render.ts";
import { fromMarkdown } from "../documents/markdown/read.ts";
import { turnsIn } from "../documents/turns.ts";
import { newId } from "../id.ts";
import { setTags } from "../tags/commands.ts";
import { layFilm, layPicture } from "./media.ts";
import { idOf } from "./people.ts";
import { layStudy } from "./studies.ts";
import { laySurvey } from "./surveys.ts";
import { laySpeakers } from "./talks.ts";
import { sampleText } from "./texts.ts";

const day = 24 * 60 * 60 * 1000;

export type LaidStory = { id: string; publishedAt: Date };
/** A text embeds surveys and findings that are laid before it. */
type Beside = Ids & { laid: ReadonlyMap<string, LaidStory>; now: Date };
type Ids = { organisationIds: ReadonlyMap<string, string>; personIds: ReadonlyMap<string, string> };

/** Lays all stories with their tags, pictures and films. @returns them by slug */
export async function layStories(tx: Transaction, ids: Ids, now: Date): Promise<Map<string, LaidStory>> {
  const laid = new Map<string, LaidStory>();
  for (const story of stories) {
    const publishedAt = new Date(now.getTime() - story.publishedDaysAgo * day);
    laid.set(story.slug, { id: await layStory(tx, story, { ...ids, laid, now }, publishedAt), publishedAt });
  }
  await tieTogether(tx, laid);
  return laid;
}

/** Lays series, chapters, translations, editions and references: what ties stories to each other. */
async function tieTogether(tx: Transaction, laid: ReadonlyMap<string, LaidStory>): Promise<void> {
  const ids = new Map([...laid].map(([slug, { id }]) => [slug, id]));
  for (const each of series) {
    const having = stories.filter((story) => story.series === each.slug).map(({ slug }) => ({ id: idOf(ids, slug) }));
    await tx.series.create({ data: { ...each, id: newId(), sample: true, stories: { connect: having } }, select: { id: true } });
  }
  for (const { slug, chapters = [], edition, translationOf } of stories) {
    const id = idOf(ids, slug);
    if (translationOf) {
      const pair = { id: { in: [id, idOf(ids, translationOf)] } };
      await tx.story.updateMany({ where: pair, data: { translationGroup: newId() } });
    }
    const ordered = chapters.map((chapter, position) => ({
      topicId: id,
      storyId: idOf(ids, chapter),
      storyKind: kindOf(chapter),
      position,
    }));
    await tx.chapter.createMany({ data: ordered });
    if (!edition) continue;
    const appearedOn = laid.get(slug)?.publishedAt ?? new Date();
    await tx.edition.create({ data: { storyId: id, number: edition.number, appearedOn }, select: { storyId: true } });
    const references = [edition.cover, ...edition.more].map((to, position) => ({
      fromId: id,
      toId: idOf(ids, to),
      role: position === 0 ? ("cover" as const) : ("more" as const),
      position,
    }));
    await tx.storyReference.createMany({ data: references });
  }
}

/** @throws when the sample has no such story */
function kindOf(slug: string): SampleStory["kind"] {
  const story = stories.find((candidate) => candidate.slug === slug);
  if (!story) throw new Error(`The sample publication has no "${slug}"`);
  return story.kind;
}

async function layStory(tx: Transaction, story: SampleStory, ids: Beside, publishedAt: Date): Promise<string> {
  const { kind, form, locale, slug, kicker, title, standfirst, picture } = story;
  const id = newId(publishedAt.getTime());
  const body = fromMarkdown(await sampleText(tx, story.bodyFile, ids.laid));
  const text = renderDocument(body, locale);
  const credits = [
    ...story.authors.map((author) => ({ personId: idOf(ids.personIds, author), role: "author" as const })),
    ...(story.moderator ? [{ personId: idOf(ids.personIds, story.moderator), role: "host" as const }] : []),
    ...(story.guests ?? []).map((guest) => ({ personId: idOf(ids.personIds, guest), role: "guest" as const })),
  ];
  await tx.story.create({
    data: {
      id,
      kind,
      form,
      locale,
      slug,
      kicker,
      title,
      standfirst,
      state: "published",
      sample: true,
      body,
      bodyHtml: text.html,
      readingMinutes: text.minutes,
      pictureId: picture ? await layPicture(tx, picture.file, { ...picture, focusY: 60 }) : null,
      organisationId: story.organisation ? idOf(ids.organisationIds, story.organisation) : null,
      createdAt: publishedAt,
      updatedAt: publishedAt,
      publishedAt,
      credits: { create: credits.map((credit, position) => ({ ...credit, position })) },
      addresses: { create: { locale, kind, slug } },
      transitions: { create: { id: newId(publishedAt.getTime()), fromState: "submitted", toState: "published", at: publishedAt } },
    },
    select: { id: true },
  });
  await setTags(tx, id, [...story.keywords, ...text.hashtags]);
  if (kind === "survey") await laySurvey(tx, id, slug, publishedAt, ids.now);
  if (kind === "study") await layStudy(tx, id, slug);
  if (kind === "video") await layInterview(tx, id, slug, ids, publishedAt);
  if (story.speakers) await laySpeakers(tx, id, turnsIn(body), story.speakers, ids, publishedAt);
  return id;
}

async function layInterview(tx: Transaction, storyId: string, slug: string, ids: Ids, publishedAt: Date): Promise<void> {
  const interview = interviews.find((candidate) => candidate.slug === slug);
  if (!interview) throw new Error(`The sample publication has no interview "${slug}"`);
  const film = await layFilm(tx, slug);
  const posterId = await layPicture(tx, `${slug}.jpg`, { alt: "", credit: "Forum Kundendialog" });
  await tx.video.create({
    data: {
      storyId,
      fileId: film.fileId,
      captionsId: film.captionsId,
      posterId,
      agreedAt: publishedAt,
      chapters: { create: film.chapters.map(({ title, start }, position) => ({ position, title, startSeconds: start })) },
      turns: {
        create: film.turns.map(({ speaker, start, text, sentences }, position) => ({
          position,
          speaker,
          text,
          sentences,
          personId: idOf(ids.personIds, interview.turns[position]?.speaker ?? ""),
          startSeconds: start,
        })),
      },
    },
    select: { storyId: true },
  });
}
