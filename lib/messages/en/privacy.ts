import type { Messages } from "../catalogue.ts";

export const privacy: Messages["privacy"] = {
  terms: {
    drafts: "What was typed into a form that could not be accepted",
    addressDigests: "Digest of the address block that a comment or a report came from",
    senderDigests: "Digest of who the sender of a comment claims to be",
    traces: "Digests by which similar texts are recognised",
    guestEmails: "E-mail address that a guest gave with a comment",
    refusedComments: "Comments that were refused, classed as advertising or withdrawn",
    findings: "Findings of the automatic screening of a comment",
    lessons: "Features of a comment that the filter learned from, as digests without the wording",
    akismetPayloads: "What was sent to Akismet (only if Akismet is switched on)",
    reports: "Text and e-mail address of a report",
    rateCounts: "Counts that limit how often something may be sent",
    revisions: "Steps of a story’s text, with the name of who saved them",
    previewLinks: "Preview links to stories, as digests",
    openings: "Which of the editors is writing on which story just now",
    pitches: "Proposals for guest articles, with name and e-mail address",
    sessions: "Sessions of the editors",
    signInLinks: "Sign-in links from mails",
  },
  from: {
    arrival: "after arrival",
    decision: "after the decision",
    screening: "after the screening",
    save: "after saving",
    end: "after they expired",
    expiry: "when they expire",
  },
  hours: (hours) => (hours === 1 ? "1 hour" : `${hours} hours`),
  days: (days) => (days === 1 ? "1 day" : `${days} days`),
};
