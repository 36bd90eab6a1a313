// What a story points to: the edition it belongs to, its cover story, and what else there is on the matter. Only what is public.
import type { Locale } from "#prisma/generated/enums";
import { db } from "../db.ts";
import { keptAnswer } from "../page-cache/answers.ts";
import type { Tag } from "../page-cache/tags.ts";
import { published } from "../stories/published.ts";
import { dated } from "../stories/queries.ts";
import { announced } from "../stories/selection.ts";

const inOrder = [{ position: "asc" as const }, { toId: "asc" as const }];

export const referencesOf = keptAnswer(
  async ({ id }: { id: string; locale: Locale }) => {
    const [edition, rows] = await Promise.all([
      db.edition.findUnique({ where: { storyId: id }, select: { number: true, appearedOn: true } }),
      db.storyReference.findMany({
        where: { fromId: id, to: published() },
        orderBy: inOrder,
        select: { role: true, to: { select: announced } },
      }),
    ]);
    const stories = rows.map(({ role, to }) => ({ role, story: dated(to) }));
    return {
      edition,
      cover: stories.find(({ role }) => role === "cover")?.story,
      more: stories.filter(({ role }) => role === "more").map(({ story }) => story),
    };
  },
  { key: ({ id }) => id, tags: (references, { id }) => [`story:${id}`, ...tagsOf(references)] },
);
export type References = Awaited<ReturnType<typeof referencesOf>>;

/** What a page that shows these references is made of. */
export const tagsOf = ({ cover, more }: { cover: { id: string } | undefined; more: readonly { id: string }[] }): Tag[] =>
  [...(cover ? [cover] : []), ...more].map(({ id }): Tag => `story:${id}`);
