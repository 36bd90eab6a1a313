// A comment arrives: it is told why it cannot stand there, or it is screened, stored and answered with the key of its private page.
import { addressOf } from "../addresses.ts";
import { requestCheck } from "../akismet/commands.ts";
import { db } from "../db.ts";
import { newId } from "../id.ts";
import { renderComment } from "../markdown/comment.ts";
import { change } from "../page-cache/change.ts";
import { countUpAll } from "../rate/commands.ts";
import { settings } from "../settings.ts";
import { gatherEvidence } from "../spam/gather.ts";
import { screen } from "../spam/screen.ts";
import { changeState } from "./decisions/commands.ts";
import { type NewComment, storeComment } from "./posting/commands.ts";
import { findPostingPlace, type PostingPlace, type Refusal, refusalOf } from "./posting/queries.ts";
import { type Identity, identify, receiptKey, type Sender, submissionOf } from "./posting/submission.ts";
import type { CommentDraft } from "./schema.ts";
import { stateAfter } from "./state.ts";

export type Posted = { kind: "received"; key: string } | { kind: "refused"; problem: Refusal | "too-fast" };

/** From so many posts a minute by one network or identity they are refused. */
const tooMany = 30;

/** Takes a comment in. The same post within ten minutes is answered with the first one's key. */
export async function postComment(draft: CommentDraft, sender: Sender): Promise<Posted> {
  const identity = identify(draft, sender);
  const place = await findPostingPlace(draft.story, draft.parent, identity.repeatDigest);
  if (place?.twin) return received(place.twin);
  const refusal = refusalOf(place, draft.parent);
  if (!place || refusal) return { kind: "refused", problem: refusal ?? "story-gone" };
  if (await isTooFast(identity)) return { kind: "refused", problem: "too-fast" };

  const id = await store(await screenFresh(draft, identity, place), sender);
  if (id) return received(id);
  // Between looking and storing the story was closed or the comment above taken away: look again and say which.
  return {
    kind: "refused",
    problem: refusalOf(await findPostingPlace(draft.story, draft.parent, identity.repeatDigest), draft.parent) ?? "closed",
  };
}

/** The comment's id, the id of the same post that was already there, or null when there is no place for it any more. */
function store(comment: NewComment, { client }: Sender): Promise<string | null> {
  const { submission, screened, state } = comment;
  const waits = screened.waitingFor.includes("akismet");
  // One statement is a transaction of its own.
  if (state !== "approved" && !waits) return storeComment(db, comment);
  return change(async (tx, forget) => {
    // What the filter lets out at once is published like anything else: stored first, then moved.
    const id = await storeComment(tx, state === "approved" ? { ...comment, state: "screening" } : comment);
    if (id !== submission.id) return id;
    if (waits) await requestCheck(tx, submission, client);
    if (state === "approved")
      await changeState(tx, forget, { commentId: id, version: 1, to: state, actor: "filter", reason: "verdict-publish" });
    return id;
  });
}

const received = (id: string): Posted => ({ kind: "received", key: receiptKey(id) });

async function isTooFast({ addressDigest, senderDigest }: Identity): Promise<boolean> {
  return (await countUpAll([`post ${addressDigest}`, `post ${senderDigest}`], 60)) >= tooMany;
}

async function screenFresh(draft: CommentDraft, identity: Identity, place: PostingPlace): Promise<NewComment> {
  const { siteUrl, MODERATION } = settings();
  const about = { id: newId(), locale: place.locale, permalink: siteUrl + addressOf(place), now: new Date() };
  const submission = submissionOf(draft, identity, about);
  const verdict = screen(await gatherEvidence(submission));
  return { submission, identity, html: renderComment(draft.text), screened: verdict, state: stateAfter(verdict.verdict, MODERATION) };
}
