// What the queries of stories read: enough to announce one, and everything a story's page shows.
import type { CreditSelect, StorySelect } from "#prisma/generated/models";
import { pictureColumns } from "../media/selection.ts";
import { contactColumns } from "../people/selection.ts";

const credit = {
  role: true,
  person: { select: { slug: true, name: true, title: true, portrait: { select: pictureColumns } } },
} satisfies CreditSelect;

/** Enough to name a story and to lead to it: its address, its title, and what must be known of it beside that. */
export const named = {
  kind: true,
  locale: true,
  slug: true,
  title: true,
  form: true,
  label: true,
  aiDisclosure: true,
} satisfies StorySelect;

export const announced = {
  ...named,
  id: true,
  kicker: true,
  standfirst: true,
  readingMinutes: true,
  commentCount: true,
  publishedAt: true,
  picture: { select: pictureColumns },
  credits: { select: credit, orderBy: [{ role: "asc" }, { position: "asc" }, { personId: "asc" }] },
  video: { select: { captionsId: true, file: { select: { durationSeconds: true } }, poster: { select: pictureColumns } } },
} satisfies StorySelect;

export const whole = {
  ...announced,
  bodyHtml: true,
  translationGroup: true,
  updatedAt: true,
  commentsOpen: true,
  guestTerms: { select: { interests: true } },
  organisation: { select: contactColumns },
  series: { select: { id: true, locale: true, slug: true, name: true } },
  tags: { select: { tag: { select: { id: true, slug: true, name: true } } }, orderBy: [{ position: "asc" }, { tagId: "asc" }] },
  corrections: { select: { id: true, text: true, at: true }, orderBy: [{ at: "asc" }, { id: "asc" }] },
  credits: {
    select: { role: true, person: { select: { ...credit.person.select, bio: true, organisation: { select: { name: true } } } } },
    orderBy: [{ role: "asc" }, { position: "asc" }, { personId: "asc" }],
  },
  speakers: {
    orderBy: { position: "asc" },
    select: {
      label: true,
      name: true,
      role: true,
      employer: true,
      credit: { select: { person: { select: { slug: true, portrait: { select: pictureColumns } } } } },
      organisation: { select: { slug: true, website: true } },
    },
  },
  video: {
    select: {
      captionsId: true,
      provider: true,
      externalId: true,
      file: { select: { file: true, contentType: true, bytes: true, durationSeconds: true, width: true, height: true } },
      poster: { select: pictureColumns },
      captions: { select: { file: true } },
      subtitles: { select: { language: true, media: { select: { file: true } } }, orderBy: { language: "asc" } },
      chapters: { select: { position: true, title: true, startSeconds: true }, orderBy: { position: "asc" } },
      turns: {
        select: {
          position: true,
          startSeconds: true,
          text: true,
          speaker: true,
          sentences: true,
          person: { select: { slug: true, name: true } },
        },
        orderBy: { position: "asc" },
      },
    },
  },
} satisfies StorySelect;
