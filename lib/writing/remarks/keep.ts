// Lets remarks follow their passages, inside the transaction that saves a changed text.
import type { Transaction } from "../../db.ts";
import { readDocument } from "../../documents/document.ts";
import type { StoryDocument } from "../../documents/schema.ts";
import { anchorAt, placeOf, type Range } from "./anchor.ts";
import { mostOpen } from "./commands.ts";
import { follower } from "./follow.ts";
import { wordsOf } from "./text.ts";

type Passages = { text: string; places: readonly { id: string; range: Range }[] };

/** The passages that open remarks are about, in the text before it is changed. */
export async function passagesBefore(tx: Transaction, storyId: string): Promise<Passages | null> {
  const remarks = await tx.storyRemark.findMany({
    where: { storyId, resolvedAt: null, exact: { not: "" } },
    orderBy: { id: "asc" },
    take: mostOpen,
    select: { id: true, exact: true, prefix: true, suffix: true, start: true },
  });
  if (remarks.length === 0) return null;
  const { body } = await tx.story.findUniqueOrThrow({ where: { id: storyId }, select: { body: true } });
  const text = wordsOf(readDocument(body));
  const places = remarks.flatMap(({ id, ...anchor }) => {
    const range = placeOf(text, anchor);
    return range ? [{ id, range }] : [];
  });
  return { text, places };
}

/** Brings the anchors to the changed text. Of a passage that is gone the anchor stays as it was: the words may come back. */
export async function followPassages(tx: Transaction, passages: Passages | null, document: StoryDocument): Promise<void> {
  const after = passages && wordsOf(document);
  if (!passages || after === null || after === passages.text) return;
  const follow = follower(passages.text, after);
  const moved = passages.places.flatMap(({ id, range }) => {
    const now = follow(range);
    return now ? [{ id, ...anchorAt(after, now) }] : [];
  });
  const column = <Name extends keyof (typeof moved)[number]>(name: Name) => moved.map((anchor) => anchor[name]);
  await tx.$executeRaw`
    UPDATE story_remarks r SET exact = n.exact, prefix = n.prefix, suffix = n.suffix, start = n.start
    FROM unnest(${column("id")}::text[], ${column("exact")}::text[], ${column("prefix")}::text[], ${column("suffix")}::text[], ${column("start")}::int[])
      AS n (id, exact, prefix, suffix, start)
    WHERE r.id = n.id`;
}
