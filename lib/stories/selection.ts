// What the queries of stories read: enough to announce one, and everything a story's page shows.
import type { CreditSelect, MediaSelect, OrganisationSelect, StorySelect } from "#prisma/generated/models";

export const picture = {
  file: true,
  width: true,
  height: true,
  widths: true,
  alt: true,
  caption: true,
  credit: true,
} satisfies MediaSelect;

const credit = {
  role: true,
  person: { select: { slug: true, name: true, title: true, portrait: { select: picture } } },
} satisfies CreditSelect;

export const announced = {
  id: true,
  kind: true,
  form: true,
  locale: true,
  slug: true,
  kicker: true,
  title: true,
  standfirst: true,
  label: true,
  readingMinutes: true,
  commentCount: true,
  publishedAt: true,
  picture: { select: picture },
  credits: { select: credit, orderBy: [{ role: "asc" }, { position: "asc" }, { personId: "asc" }] },
  video: { select: { captionsId: true, file: { select: { durationSeconds: true } }, poster: { select: picture } } },
} satisfies StorySelect;

const contact = {
  name: true,
  street: true,
  postcode: true,
  city: true,
  phone: true,
  email: true,
  website: true,
  callText: true,
  callAddress: true,
} satisfies OrganisationSelect;

export const whole = {
  ...announced,
  bodyHtml: true,
  updatedAt: true,
  commentsOpen: true,
  organisation: { select: contact },
  tags: { select: { tag: { select: { id: true, slug: true, name: true } } }, orderBy: [{ position: "asc" }, { tagId: "asc" }] },
  corrections: { select: { id: true, text: true, at: true }, orderBy: [{ at: "asc" }, { id: "asc" }] },
  credits: {
    select: { role: true, person: { select: { ...credit.person.select, bio: true, organisation: { select: { name: true } } } } },
    orderBy: [{ role: "asc" }, { position: "asc" }, { personId: "asc" }],
  },
  video: {
    select: {
      captionsId: true,
      file: { select: { file: true, contentType: true, durationSeconds: true, width: true, height: true } },
      poster: { select: picture },
      captions: { select: { file: true } },
      chapters: { select: { position: true, title: true, startSeconds: true }, orderBy: { position: "asc" } },
      turns: {
        select: { position: true, startSeconds: true, text: true, person: { select: { slug: true, name: true } } },
        orderBy: { position: "asc" },
      },
    },
  },
} satisfies StorySelect;
