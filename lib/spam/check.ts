// A check answers one question about a submission from evidence gathered beforehand (gather.ts).
// It is pure: no database, no network, no clock. No finding means "nothing to say".
import type { Locale } from "#prisma/generated/enums";

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

export type Evidence = {
  text: string;
  authorName: string;
  authorUrl: string | null;
  locale: Locale;
  trap: string;
  formSeconds: number | undefined;
  links: readonly URL[];
  /** How often the same text was posted elsewhere in the last 30 days, and how often it was refused. */
  sameText: { posted: number; refused: number };
  /** Posts of the last minute by the same address block or identity, this one included. */
  postsLastMinute: number;
  /** Decisions of persons about this sender. */
  sender: { approved: number; refused: number };
  words: { blocked: readonly string[]; suspect: readonly string[] };
  /** The given name or address belongs to somebody of the house, and the sender is not signed in as that person. */
  impersonates: boolean;
  /** Verdict of Akismet: undefined when it is off, "unknown" until it has answered. */
  akismet: "ham" | "spam" | "discard" | "unknown" | undefined;
};

/** Weight in log-odds: positive speaks for spam, negative against. `reason` is a key of the catalogue's spam texts. */
export type Finding = { reason: string; detail?: Readonly<Record<string, string | number>>; weight: number };
export type Check = { name: string; version: number; inspect: (evidence: Evidence) => Finding | "unknown" | undefined };
