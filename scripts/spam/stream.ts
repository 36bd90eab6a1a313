// What the comments of one stream tell about each other: the same and similar texts, a sender's history, what was decided. In the portal
// the database knows this; here a memory of the stream does.
import type { Submission } from "#lib/spam/check";
import type { Facts } from "#lib/spam/evidence";
import { featuresOf } from "#lib/spam/learner/features";
import { countedAlike } from "#lib/spam/learner/lesson";
import { OwnPart } from "#lib/spam/learner/own";
import { alikeFrom, sketchOf } from "#lib/spam/sketch";
import { nothingKnown } from "./filter.ts";

type Label = "spam" | "ham";
type Decided = { label: Label; at: number };

const hour = 3_600_000;
/** Texts that resemble more than so many others are not compared with all of them. */
const mostAlike = 200;

export class Stream {
  readonly own: OwnPart;
  readonly #texts = new Map<string, { posted: number; refused: number }>();
  readonly #senders = new Map<string, { approved: number; refused: number }>();
  readonly #bands = new Map<number, Decided[]>();

  constructor(own: OwnPart = new OwnPart()) {
    this.own = own;
  }

  factsAbout(submission: Submission): Omit<Facts, "learners"> {
    return {
      ...nothingKnown,
      sameText: this.#texts.get(submission.text) ?? nothingKnown.sameText,
      sender: this.#senders.get(submission.senderDigest) ?? nothingKnown.sender,
      similar: this.#similar(submission),
    };
  }

  learn(submission: Submission, label: Label): void {
    const alike = this.#alike(submission.text);
    const known = this.#texts.get(submission.text) ?? { posted: 0, refused: 0 };
    this.#texts.set(submission.text, { posted: known.posted + 1, refused: known.refused + (label === "spam" ? 1 : 0) });
    this.#remember(submission, label);
    // As in the portal, but that texts too short to be compared all count.
    if (alike.filter((other) => other.label === label).length >= countedAlike) return;
    this.own.take({ features: featuresOf(submission), label });
  }

  #remember({ senderDigest, text, receivedAt }: Submission, label: Label): void {
    const decided = { label, at: receivedAt.getTime() };
    for (const band of sketchOf(text)) this.#bands.set(band, [...(this.#bands.get(band) ?? []).slice(1 - mostAlike), decided]);
    if (senderDigest === "") return;
    const known = this.#senders.get(senderDigest) ?? { approved: 0, refused: 0 };
    const { approved, refused } = known;
    this.#senders.set(senderDigest, label === "spam" ? { approved, refused: refused + 1 } : { approved: approved + 1, refused });
  }

  #similar({ text, receivedAt }: Submission): Facts["similar"] {
    const alike = this.#alike(text);
    const spam = alike.filter(({ label }) => label === "spam");
    const lately = spam.reduce((latest, { at }) => Math.max(latest, at), 0);
    const hoursSinceSpam = spam.length === 0 ? 0 : Math.max(0, Math.round((receivedAt.getTime() - lately) / hour));
    return { spam: spam.length, approved: alike.length - spam.length, hoursSinceSpam };
  }

  #alike(text: string): Decided[] {
    const shared = new Map<Decided, number>();
    for (const band of sketchOf(text)) for (const other of this.#bands.get(band) ?? []) shared.set(other, (shared.get(other) ?? 0) + 1);
    return [...shared].filter(([, count]) => count >= alikeFrom).map(([other]) => other);
  }
}
