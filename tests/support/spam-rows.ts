// Rows that the filter reads, with what does not matter supplied.
import { randomBytes } from "node:crypto";
import { db } from "#lib/db";
import { newId } from "#lib/id";
import { digestOf } from "#lib/secrets";
import type { CommentState } from "#prisma/generated/enums";

/** A published story to comment on. */
export async function aStory(): Promise<{ id: string }> {
  const id = newId();
  const slug = `beitrag-${randomBytes(6).toString("hex")}`;
  return db.story.create({
    data: {
      id,
      kind: "article",
      form: "report",
      state: "published",
      slug,
      title: "Wenn das Telefon schweigt",
      standfirst: "Ein Tag im Service.",
      bodyHtml: "<p>Es klingelt.</p>",
      publishedAt: new Date(),
    },
    select: { id: true },
  });
}

type Given = Partial<{
  id: string;
  storyId: string;
  source: string;
  authorName: string;
  addressDigest: string;
  senderDigest: string;
  authorEmail: string;
  textDigest: string;
  postedAt: Date;
  state: CommentState;
  /** The hashes by which it is found (lib/spam/traces.ts). */
  traces: number[];
  /** Who decided the state; without it a comment stays in screening. */
  decidedBy: "person" | "filter";
}>;

/** A stored comment, as the filter finds it. */
export async function aComment(given: Given = {}): Promise<{ id: string; storyId: string }> {
  const id = given.id ?? newId();
  const { decidedBy, state = "screening", traces = [], ...rest } = given;
  const storyId = given.storyId ?? (await aStory()).id;
  const postedAt = given.postedAt ?? new Date();
  const html = "<p>Ein guter Punkt.</p>";
  const published = state === "approved" ? { number: Math.floor(Math.random() * 2 ** 30), publishedAt: postedAt, shown: true } : {};
  await db.$transaction([
    db.comment.create({
      data: {
        authorName: "Ada",
        source: "Ein guter Punkt.",
        textDigest: digestOf(rest.source ?? id),
        ...rest,
        ...published,
        id,
        storyId,
        postedAt,
        state,
        path: id,
        depth: 0,
        html,
        receiptDigest: digestOf(id),
        repeatDigest: digestOf(id),
        stateAt: postedAt,
        traces: { create: traces.map((trace) => ({ trace, at: postedAt })) },
      },
      select: { id: true },
    }),
    ...(state === "screening"
      ? []
      : [
          db.decision.create({
            data: { id: newId(), commentId: id, fromState: "screening", toState: state, actor: decidedBy ?? "person", at: postedAt },
            select: { id: true },
          }),
        ]),
  ]);
  return { id, storyId };
}
