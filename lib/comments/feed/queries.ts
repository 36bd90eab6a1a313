// What a feed says of a discussion: approved comments of a public story, as they appeared.
import { db } from "../../db.ts";
import { idPattern } from "../../id.ts";
import { named } from "../../stories/selection.ts";

const most = 30;
const columns = {
  id: true,
  authorName: true,
  html: true,
  postedAt: true,
  publishedAt: true,
  parent: { select: { state: true, authorName: true } },
} as const;

/** The newest comments of a story; "gone" when the story was taken down, undefined when it never was public. */
export async function newestComments(storyId: string) {
  if (!idPattern.test(storyId)) return undefined;
  const row = await db.story.findUnique({
    where: { id: storyId },
    select: { ...named, state: true, publishedAt: true },
  });
  if (row?.state === "taken_down") return "gone";
  if (row?.state !== "published" || row.publishedAt === null || row.publishedAt > new Date()) return undefined;
  const { state: _, publishedAt, ...story } = row;
  const rows = await db.comment.findMany({
    where: { storyId, state: "approved" },
    // By the number given when it appeared: one that was held for long is news all the same.
    orderBy: [{ number: "desc" }, { id: "desc" }],
    take: most,
    select: columns,
  });
  const comments = rows.map(({ parent, ...comment }) => ({ ...comment, answers: parent?.state === "approved" ? parent.authorName : null }));
  return { story: { ...story, publishedAt }, comments };
}

type Found = Exclude<Awaited<ReturnType<typeof newestComments>>, "gone" | undefined>;
export type FeedComment = Found["comments"][number];
