import type { Messages } from "../catalogue.ts";

type Detail = Readonly<Record<string, unknown>>;
const count = (detail: Detail, key: string, one: string, many: string) =>
  Number(detail[key]) === 1 ? `1 ${one}` : `${Number(detail[key])} ${many}`;

const quoted = (detail: Detail) =>
  String(detail.words ?? "")
    .split("\n")
    .filter(Boolean)
    .map((word) => `“${word}”`)
    .join(", ");
const withWords = (sentence: string, detail: Detail) => (quoted(detail) === "" ? `${sentence}.` : `${sentence}: ${quoted(detail)}.`);
const ago = (hours: number) => (hours < 20 ? "today" : hours < 44 ? "yesterday" : `${Math.round(hours / 24)} days ago`);

/** A rule in a few words: what it counts and from how much on, or the word it looks for. */
const measureText = (term: unknown, least: unknown): string => {
  const from = Number(least) || 0;
  if (from === 0) return String(term);
  if (term === "links") return `${from} ${from === 1 ? "link" : "links"} or more`;
  if (term === "hosts") return `${from} linked ${from === 1 ? "website" : "websites"} or more`;
  if (term === "capitals") return `${from} % capitals or more`;
  return `${from} characters or more`;
};

export const spam: Messages["spam"] = {
  measureText,
  reasons: {
    trapFilled: () => "A field that people cannot see is filled in.",
    tooFast: (detail) => `The form was sent after ${count(detail, "seconds", "second", "seconds")}.`,
    repeated: (detail) => `The same text was sent ${count(detail, "posted", "time", "times")} before within 30 days.`,
    refusedBefore: (detail) => `The same text was refused ${count(detail, "refused", "time", "times")} before.`,
    tooManyLinks: (detail) => `The text contains ${count(detail, "links", "link", "links")}.`,
    shortenedLink: (detail) => `A shortened link (${String(detail.host)}) hides where it leads.`,
    linkInName: () => "The name contains a link.",
    spelledLink: (detail) => `An address is spelled out: “${String(detail.host)}”.`,
    oddHost: (detail) => `A link leads to an unusual address: ${String(detail.host)}.`,
    bareHosts: (detail) => `The text names ${count(detail, "links", "address", "addresses")} without “https://”.`,
    disguisedLetters: (detail) => `${count(detail, "words", "word is", "words are")} disguised with foreign or invisible characters.`,
    blockedWords: (detail) => `Contains blocked words: ${String(detail.words)}.`,
    suspectWords: (detail) => `Contains suspect words: ${String(detail.words)}.`,
    ruleWord: (detail) => `Your rule “${String(detail.term)}” applies: “${String(detail.found)}”.`,
    rulePattern: (detail) => `Your pattern “${String(detail.term)}” applies: “${String(detail.found)}”.`,
    ruleHost: (detail) => `Your rule about the address ${String(detail.term)} applies: ${String(detail.found)}.`,
    ruleMeasure: (detail) => `Your rule “${measureText(detail.term, detail.least)}” applies: ${String(detail.found)}.`,
    ruleOnTrial: (detail) =>
      `On trial, does not count: your rule “${measureText(detail.term, detail.least)}” would have applied: “${String(detail.found)}”.`,
    ruleBroken: (detail) =>
      `Your rule “${measureText(detail.term, detail.least)}” cannot be used any more: until it is changed or switched off, a person decides.`,
    knownPhrases: (detail) => `Contains phrases that advertising uses: ${String(detail.words)}.`,
    advertisingName: (detail) => `The name is a phrase that advertising uses: ${String(detail.words)}.`,
    praiseWithLink: (detail) => `Praise that fits any text, together with a link: ${String(detail.words)}.`,
    elsewhereSpam: (detail) => withWords("Sounds like advertising as the filter knew it from the start", detail),
    elsewhereHam: (detail) => withWords("Sounds like an ordinary comment", detail),
    hereSpam: (detail) => withWords("Often stands in advertising here", detail),
    hereHam: (detail) => withWords("Often stands in approved comments here", detail),
    likeSpam: (detail) => `Resembles a comment that was removed as advertising ${ago(Number(detail.hours))}.`,
    textBurst: (detail) => `Nearly the same text came from ${count(detail, "places", "other place", "other places")} within the last hour.`,
    hostBurst: (detail) =>
      `Links to the same website came from ${count(detail, "places", "other place", "other places")} within the last hour.`,
    otherLanguage: (detail) => `The text is in another language than the story (${String(detail.language)}).`,
    sendingRate: (detail) => `${Number(detail.posts)} comments within a minute from the same place.`,
    refusedSender: (detail) => `From this sender: ${Number(detail.refused)} refused, ${Number(detail.approved)} approved.`,
    knownSender: (detail) => `From this sender: ${Number(detail.approved)} approved, ${Number(detail.refused)} refused.`,
    impersonation: () => "The name or the e-mail address belongs to somebody of the house, and nobody was signed in.",
    akismetHam: () => "Akismet considers the comment harmless.",
    akismetSpam: () => "Akismet considers the comment advertising.",
    akismetDiscard: () => "Akismet considers the comment blatant advertising.",
    akismetLater: () => "Not checked by Akismet yet: too many comments are waiting. Its answer will follow.",
    akismetDoubted: () => "Akismet currently calls everything advertising, this comment included: so its verdict does not count.",
    akismetUnanswered: () => "Not checked by Akismet: the service did not answer for a day.",
  },
  verdicts: { publish: "harmless", hold: "to be looked at", spam: "advertising", wait: "being screened" },
};
