// A check answers one question about a submission from evidence gathered beforehand (gather.ts).
// It is pure: no database, no network, no clock. No finding means "nothing to say".
import type { Locale } from "#prisma/generated/enums";
import type { Messages } from "../messages/catalogue.ts";
import type { Learned } from "./learned.ts";
import type { CompiledRule } from "./rules/compile.ts";

/** What came in and is to be screened: a comment today, a guest text or a report tomorrow. Spam knows no comments table. */
export type Submission = {
  id: string;
  /** What it hangs under: the story's id, language and public address. */
  storyId: string;
  parentId: string | null;
  locale: Locale;
  permalink: string;
  authorName: string;
  authorEmail: string | null;
  authorUrl: string | null;
  /** The person of the house who wrote this while signed in. */
  personId: string | null;
  /** Markdown as it was typed. */
  text: string;
  /** What stood in the field that the form hides from people. */
  trap: string;
  /** Seconds between the first touch of the form and its arrival; undefined without a valid stamp. */
  formSeconds: number | undefined;
  /** Keyed digests (lib/client.ts): of the address block and of the identity given. */
  addressDigest: string;
  senderDigest: string;
  textDigest: string;
  receivedAt: Date;
};

/** Probabilities from which a comment is held or called spam. */
export type Policy = { holdAt: number; spamAt: number };

export type Evidence = {
  text: string;
  authorName: string;
  authorUrl: string | null;
  locale: Locale;
  trap: string;
  formSeconds: number | undefined;
  /** Links of text and name, without those to the portal itself. */
  links: readonly URL[];
  /** Name and text in one spelling (letters.ts), and the words of both. */
  folded: string;
  tokens: readonly string[];
  /** How often the same text was posted elsewhere in the last 30 days, and how often persons refused it, if that was oftener than not. */
  sameText: { posted: number; refused: number };
  /** Posts of the last minute by the same address block or identity, this one included. */
  postsLastMinute: number;
  /** Comments of the last 30 days with nearly the same text, as persons decided about them; hours since the last was called advertising. */
  similar: { spam: number; approved: number; hoursSinceSpam: number };
  /** From so many other networks nearly the same text, or a link to the same host, came within the last hour. */
  burst: { text: number; host: number };
  learned: Learned;
  /** Decisions of persons about this sender. */
  sender: { approved: number; refused: number };
  /** The rules of the house that are on or on trial. */
  rules: readonly CompiledRule[];
  /** The site's own thresholds; undefined: the usual ones. */
  policy: Policy | undefined;
  /** The given name or address belongs to somebody of the house, and the sender is not signed in as that person. */
  impersonates: boolean;
  /**
   * Verdict of Akismet: undefined when it is off, "unknown" until it has answered, "later" when so many wait for it that this one is
   * decided for now without it, "unanswered" when it had a day for it, "doubted" when it calls everything spam.
   */
  akismet: "ham" | "spam" | "discard" | "unknown" | "later" | "unanswered" | "doubted" | undefined;
};

/** What was found, as a key of the catalogue's spam texts. */
export type Reason = keyof Messages["spam"]["reasons"];

/**
 * Weight in log-odds: positive speaks for spam, negative against. `forcesHold`: whatever the sum says, a person has to look.
 * `detail` holds the figures and words that the reason's text needs.
 */
export type Finding = { reason: Reason; detail?: Readonly<Record<string, string | number>>; weight: number; forcesHold?: true };
export type Check = {
  name: string;
  version: number;
  inspect: (evidence: Evidence) => Finding | "unknown" | undefined;
  /** Of a check that may answer later: the most its answer can speak for a comment. */
  kindest?: number;
};
