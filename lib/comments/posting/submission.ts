// From a filled-in form to what is screened and stored. Pure but for the digests' keys.
import type { Locale } from "#prisma/generated/enums";
import { type Client, senderDigestOf } from "../../client.ts";
import { digestOf, keyedDigest } from "../../secrets.ts";
import type { Submission } from "../../spam/check.ts";
import { secondsSince } from "../../spam/stamp.ts";
import { sameTextKey } from "../../text/clean.ts";
import type { CommentDraft } from "../schema.ts";

/** Who sends: the client, and the person of the house if one is signed in. */
export type Sender = { client: Client; person?: { id: string; name: string } | undefined };

/** The key in the address of the sender's private page: made from the id, so the same post again can be shown the same page. */
export const receiptKey = (commentId: string) => keyedDigest("receipt", commentId);
export const receiptDigest = (key: string) => digestOf(key);

export function identify(draft: CommentDraft, { client, person }: Sender) {
  const name = person?.name ?? draft.name;
  const email = person ? null : draft.email;
  const senderDigest = person ? keyedDigest("sender", `person ${person.id}`) : senderDigestOf(client, { name, email });
  // Once a comment is public everybody knows its name and text: whoever says the same from the same network is not its sender yet.
  const device = keyedDigest("address", `${client.address} ${client.userAgent}`);
  const repeated = [draft.story, draft.parent ?? "", draft.text, name, senderDigest, device];
  return {
    authorName: name,
    authorEmail: email,
    authorUrl: person ? null : draft.website,
    personId: person?.id ?? null,
    senderDigest,
    addressDigest: client.addressDigest,
    textDigest: digestOf(sameTextKey(draft.text)),
    repeatDigest: digestOf(JSON.stringify(repeated)),
  };
}
export type Identity = ReturnType<typeof identify>;

export function submissionOf(
  draft: CommentDraft,
  { repeatDigest: _, ...identity }: Identity,
  about: { id: string; locale: Locale; permalink: string; now: Date },
): Submission {
  return {
    ...identity,
    id: about.id,
    storyId: draft.story,
    parentId: draft.parent,
    locale: about.locale,
    permalink: about.permalink,
    text: draft.text,
    trap: draft.subject,
    formSeconds: secondsSince(draft.stamp, about.now),
    receivedAt: about.now,
  };
}
