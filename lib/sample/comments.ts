// What readers answered: each comment goes through the filter and the moderators' hands as a real one would, and is then dated back.
import { comments, type SampleComment } from "#prisma/sample/publication";
import { changeState } from "../comments/decisions/commands.ts";
import { storeComment } from "../comments/posting/commands.ts";
import { identify, submissionOf } from "../comments/posting/submission.ts";
import type { Transaction } from "../db.ts";
import { newId } from "../id.ts";
import { renderComment } from "../markdown/comment.ts";
import type { Tag } from "../page-cache/tags.ts";
import { keyedDigest } from "../secrets.ts";
import { gatherEvidence } from "../spam/gather.ts";
import { type Screened, screen } from "../spam/screen.ts";
import { idOf } from "./people.ts";
import type { LaidStory } from "./stories.ts";

const hour = 60 * 60 * 1000;
const untilDecided = "20 minutes";
type Forget = (...tags: Tag[]) => void;

/** Lays all comments, each story's in the order of time. Who took one back does so at the end, when it has its replies. */
export async function layComments(
  tx: Transaction,
  forget: Forget,
  stories: ReadonlyMap<string, LaidStory>,
  personIds: ReadonlyMap<string, string>,
) {
  const ids = new Map<string, string>();
  const inOrder = comments.toSorted((a, b) => postedAt(a, stories) - postedAt(b, stories));
  for (const comment of inOrder) ids.set(comment.key, await layComment(tx, forget, comment, { stories, personIds, ids }));
  for (const { key, state } of comments) {
    if (state === "withdrawn") await decide(tx, forget, idOf(ids, key), { version: 2, to: "withdrawn", actor: "sender", note: "" });
  }
  await dateBack(tx, [...ids.values()]);
}

type Places = { stories: ReadonlyMap<string, LaidStory>; personIds: ReadonlyMap<string, string>; ids: ReadonlyMap<string, string> };

async function layComment(tx: Transaction, forget: Forget, comment: SampleComment, { stories, personIds, ids }: Places): Promise<string> {
  const now = new Date(postedAt(comment, stories));
  const person = comment.person && { id: idOf(personIds, comment.person), name: comment.authorName };
  const draft = {
    story: storyOf(comment, stories).id,
    parent: comment.parent ? idOf(ids, comment.parent) : null,
    name: comment.authorName,
    email: comment.email ?? null,
    website: comment.url ?? null,
    text: comment.text,
    subject: "",
    stamp: "",
  };
  const addressDigest = keyedDigest("address", `sample ${comment.authorName}`);
  const identity = identify(draft, {
    client: { address: "", block: "", addressDigest, userAgent: "", referrer: "" },
    person: person || undefined,
  });
  const submission = submissionOf(draft, identity, { id: newId(now.getTime()), locale: "de", permalink: "", now });
  const screened = await verdictOn(tx, comment, submission);
  const id = await storeComment(tx, { submission, identity, html: renderComment(draft.text), screened, state: "screening" });
  if (!id) throw new Error(`The sample comment "${comment.key}" found no place`);
  const to = comment.state === "withdrawn" ? "approved" : comment.state;
  if (to !== "screening")
    await decide(tx, forget, id, {
      version: 1,
      to,
      actor: to === "held" || to === "spam" ? "filter" : "person",
      note: comment.reason ?? "",
    });
  return id;
}

/** The filter's own word; the one comment that still waits does so for the remote service. */
async function verdictOn(tx: Transaction, comment: SampleComment, submission: Parameters<typeof gatherEvidence>[0]): Promise<Screened> {
  const screened = screen({ ...(await gatherEvidence(submission, tx)), akismet: undefined });
  return comment.state === "screening" ? { ...screened, verdict: "wait", waitingFor: ["akismet"] } : screened;
}

type Decision = Pick<Parameters<typeof changeState>[2], "version" | "to" | "actor" | "note">;

async function decide(tx: Transaction, forget: Forget, commentId: string, decision: Decision): Promise<void> {
  const reasons = { held: "verdict-hold", spam: "verdict-spam", rejected: "insult", approved: "", withdrawn: "", screening: "" };
  const moved = await changeState(tx, forget, { commentId, reason: reasons[decision.to], ...decision });
  if (moved !== "changed") throw new Error(`A sample comment could not become ${decision.to}: ${moved}`);
}

async function dateBack(tx: Transaction, ids: readonly string[]): Promise<void> {
  await tx.$executeRaw`
    UPDATE comments SET state_at = posted_at + ${untilDecided}::interval, published_at = CASE WHEN published_at IS NOT NULL THEN posted_at + ${untilDecided}::interval END
    WHERE id = ANY(${ids})`;
  await tx.$executeRaw`UPDATE decisions d SET at = c.posted_at + ${untilDecided}::interval FROM comments c WHERE c.id = d.comment_id AND c.id = ANY(${ids})`;
  await tx.$executeRaw`UPDATE screenings s SET at = c.posted_at FROM comments c WHERE c.id = s.comment_id AND c.id = ANY(${ids})`;
}

function storyOf(comment: SampleComment, stories: ReadonlyMap<string, LaidStory>): LaidStory {
  const story = stories.get(comment.story);
  if (!story) throw new Error(`The sample publication has no story "${comment.story}"`);
  return story;
}

const postedAt = (comment: SampleComment, stories: ReadonlyMap<string, LaidStory>) =>
  storyOf(comment, stories).publishedAt.getTime() + comment.hoursAfterPublication * hour;
