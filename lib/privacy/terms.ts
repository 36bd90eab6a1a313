// How long what is kept: the one table that the retention job obeys, the privacy notice tells and docs/privacy.md repeats.
// The least, for the shortest time: each term is as long as its purpose needs, and not longer because it might be useful.

/** Hours after which it is deleted; counted from where `from` says. 0: when it has run out by itself. */
export const terms = {
  /** What was typed into a form that could not be accepted. */
  drafts: { hours: 1, from: "arrival" },
  /** Digest of the address block: tells floods, and who reported something twice. */
  addressDigests: { hours: 48, from: "arrival" },
  /** Digest of who somebody said to be: the history that speaks for or against a sender. */
  senderDigests: { hours: 30 * 24, from: "arrival" },
  /** Numbers by which a similar text is found: tells campaigns that change a word. */
  traces: { hours: 30 * 24, from: "arrival" },
  /** E-mail address of a guest: so that the editors can ask back. */
  guestEmails: { hours: 90 * 24, from: "arrival" },
  /** Comments that were refused, classed as spam or withdrawn: as long as one may object. */
  refusedComments: { hours: 30 * 24, from: "decision" },
  /** What the filter found, with the words it quotes. */
  findings: { hours: 90 * 24, from: "screening" },
  /** What a moderator's decision taught the filter: advertising of a year ago says little about today's. */
  lessons: { hours: 365 * 24, from: "decision" },
  /** What Akismet was told, for correcting it. */
  akismetPayloads: { hours: 15 * 24, from: "arrival" },
  /** Text and e-mail address of a report. */
  reports: { hours: 90 * 24, from: "decision" },
  /** Counts that limit how often something may be done. */
  rateCounts: { hours: 24, from: "arrival" },
  /** Steps of a story's text with who saved them. What was submitted, published or is newest stays as long as the story. */
  revisions: { hours: 365 * 24, from: "save" },
  /** What was asked and answered about passages of a text. What is open stays as long as the story. */
  remarks: { hours: 365 * 24, from: "decision" },
  /** That there was a preview link, so that whoever comes late is told that it is over. */
  previewLinks: { hours: 30 * 24, from: "end" },
  /** Which window is open on which story: so that two people do not write over each other. */
  openings: { hours: 24, from: "arrival" },
  /** What somebody of the house has just done, to be taken back. */
  steps: { hours: 24, from: "save" },
  /** Proposals for guest articles with name and e-mail address. */
  pitches: { hours: 90 * 24, from: "decision" },
  /** What guests would have had changed: as long as they may ask why it was not. */
  proposals: { hours: 90 * 24, from: "decision" },
  /** By what a vote is known to be the second of somebody: as long as a survey may still be argued about. One without an end forgets a vote with its cookie. */
  voteDigests: { hours: 7 * 24, from: "closing" },
  sessions: { hours: 0, from: "expiry" },
  signInLinks: { hours: 0, from: "expiry" },
  /** Which browsers have signed an account in: so that a new one is told by mail. */
  devices: { hours: 365 * 24, from: "use" },
  /** What a browser was asked when a passkey is made or used. */
  passkeyChallenges: { hours: 0, from: "expiry" },
  /** Links of mails that sign out everywhere. */
  signOutLinks: { hours: 0, from: "expiry" },
  /** Who signed in when, and by what: as long as somebody may still find out that it was another. The database obeys the same terms (audit_term). */
  auditSignIns: { hours: 90 * 24, from: "entry" },
  /** Who gave whom which right, changed settings, set up or removed a passkey. */
  auditEntries: { hours: 365 * 24, from: "entry" },
} as const satisfies Record<
  string,
  { hours: number; from: "arrival" | "decision" | "screening" | "save" | "end" | "use" | "entry" | "closing" | "expiry" }
>;

export type Term = keyof typeof terms;
export const termNames = [
  "drafts",
  "addressDigests",
  "senderDigests",
  "traces",
  "guestEmails",
  "refusedComments",
  "findings",
  "lessons",
  "akismetPayloads",
  "reports",
  "rateCounts",
  "revisions",
  "remarks",
  "previewLinks",
  "openings",
  "steps",
  "pitches",
  "proposals",
  "voteDigests",
  "sessions",
  "signInLinks",
  "devices",
  "passkeyChallenges",
  "signOutLinks",
  "auditSignIns",
  "auditEntries",
] as const satisfies Term[];
