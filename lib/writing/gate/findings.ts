// What a story still lacks before it may be published, and what an editor should have seen. Pure: gather.ts is its shell.
// The next kinds of story bring questions of their own: they join the candidate, the list of codes and the table below it.
import { endOfLicence } from "../../media/licence.ts";
import type { TalkStanding } from "../../talks/talk.ts";
import { advertisingIn, machineIn } from "./signs.ts";

export type CheckedPicture = {
  alt: string | null;
  credit: string | null;
  licence: string | null;
  licenceEndsOn: Date | null;
};
export type CheckedLink = { address: string; answer: "fine" | "dead" | "unknown" };

export type Candidate = {
  kind: string;
  label: string;
  aiDisclosure: string;
  title: string;
  standfirst: string;
  bodyHtml: string;
  authors: number;
  pictures: readonly CheckedPicture[];
  /** Films that it shows, its own among them, without captions. */
  uncaptioned: readonly string[];
  /** Of a video: whether it has a film that can be played, and whether everybody in it has agreed; null for everything else. */
  film: { ready: boolean; agreed: boolean } | null;
  /** Of a topic: how many chapters readers will see, and the titles of those that they will not; null for everything else. */
  chapters: { shown: number; hidden: readonly string[] } | null;
  /** Of a survey: how many questions it has, and whether it says for whom, how and until when is asked; null for everything else. */
  survey: { questions: number; method: boolean; ends: boolean } | null;
  /** Of a talk: how its speakers and its turns stand to each other, and the pull quotes that nobody said; null for everything else. */
  talk: (TalkStanding & { loose: readonly string[] }) | null;
  /** Of a study: whether it says how, of how many, and under which terms; null for everything else. */
  study: { method: boolean; cases: boolean; licence: boolean } | null;
  /** What a guest declared and said; null for pieces of the house. */
  guest: { interests: boolean; rights: boolean; introduced: boolean } | null;
  links: readonly CheckedLink[];
  /** How many remarks about its text are open. */
  remarks: number;
};

/** Without these nothing is published. Keys of the catalogue's writing texts. */
export const lacks = [
  "title",
  "standfirst",
  "body",
  "headings",
  "author",
  "alt",
  "credit",
  "licence",
  "expired",
  "film",
  "captions",
  "agreement",
  "chapters",
  "speakers",
  "turns",
  "approvals",
  "study-method",
  "study-cases",
  "study-licence",
  "questions",
  "method",
  "ends",
  "interests",
  "rights",
] as const;
export type Lack = (typeof lacks)[number];
/** These an editor confirms. */
export const warnings = ["label", "ai", "link", "chapter", "introduction", "approval", "quote", "remarks"] as const;
export type Warning = { code: (typeof warnings)[number]; about: string };
export type Findings = { lacks: Lack[]; warnings: Warning[]; unchecked: number };

/** Under which a warning is confirmed: another picture or link is another warning. */
export const keyOf = ({ code, about }: Warning): string => `${code} ${about}`.trim();

export function findingsOf(story: Candidate, now: Date): Findings {
  return {
    lacks: lackOf(story, now),
    warnings: warningsOf(story),
    unchecked: story.links.filter(({ answer }) => answer === "unknown").length,
  };
}

function lackOf({ pictures, guest, ...story }: Candidate, now: Date): Lack[] {
  const missing: Record<Lack, boolean> = {
    title: story.title === "",
    standfirst: story.standfirst === "",
    body: !["video", "topic", "survey", "study"].includes(story.kind) && story.bodyHtml.trim() === "",
    // The title is the page's one heading of the first level.
    headings: /<h1[\s>]/i.test(story.bodyHtml),
    author: story.authors === 0,
    alt: pictures.some(({ alt }) => alt === null),
    credit: pictures.some(({ credit }) => !credit),
    licence: pictures.some(({ licence }) => !licence),
    expired: pictures.some((picture) => (endOfLicence(picture) ?? now) < now),
    film: story.film?.ready === false,
    agreement: story.film?.agreed === false,
    captions: story.uncaptioned.length > 0,
    chapters: story.chapters?.shown === 0,
    speakers: story.talk?.enough === false,
    turns: Boolean(story.talk && story.talk.unnamed.length > 0),
    approvals: Boolean(story.talk && story.talk.unapproved.length > 0),
    "study-method": story.study?.method === false,
    "study-cases": story.study?.cases === false,
    "study-licence": story.study?.licence === false,
    questions: story.survey?.questions === 0,
    method: story.survey?.method === false,
    ends: story.survey?.ends === false,
    interests: guest !== null && !guest.interests,
    rights: guest !== null && !guest.rights,
  };
  return lacks.filter((lack) => missing[lack]);
}

function warningsOf({ label, aiDisclosure, guest, links, remarks, ...story }: Candidate): Warning[] {
  const text = [story.title, story.standfirst, story.bodyHtml].join("\n");
  const paid = label === "none" ? advertisingIn(text) : undefined;
  const machine = aiDisclosure === "none" ? machineIn(text) : undefined;
  return [
    ...(paid ? [{ code: "label" as const, about: paid }] : []),
    ...(machine ? [{ code: "ai" as const, about: machine }] : []),
    ...links.filter(({ answer }) => answer === "dead").map(({ address }) => ({ code: "link" as const, about: address })),
    ...(story.chapters?.hidden ?? []).map((title) => ({ code: "chapter" as const, about: title })),
    ...(story.talk?.changed ?? []).map((name) => ({ code: "approval" as const, about: name })),
    ...(story.talk?.loose ?? []).map((quote) => ({ code: "quote" as const, about: quote })),
    ...(guest && !guest.introduced ? [{ code: "introduction" as const, about: "" }] : []),
    ...(remarks > 0 ? [{ code: "remarks" as const, about: String(remarks) }] : []),
  ];
}
