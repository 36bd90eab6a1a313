// What was done at the desk and can be taken back: what stood before, and what stood afterwards, by which it is seen
// whether the world has moved on. No database.
import { z } from "zod";
import {
  ChartKind,
  CreditRole,
  FrontBlock,
  Locale,
  MediaKind,
  ProposalState,
  ReferenceRole,
  Role,
  RuleEffect,
  RuleKind,
  RuleState,
  RuleWay,
  StoryState,
} from "#prisma/generated/enums";
import { agreementRow, captionsRow, filmChapters, filmRow, shownFilm, speakingRow } from "./films.ts";
import { surveyRow } from "./surveys.ts";

const text = z.string();
const line = z.string().nullable();
const story = { story: text, title: text };

const tag = z.object({ name: text, slug: text });
export const frontPlaces = z.object({
  pins: z.array(text),
  blocks: z.array(z.object({ block: z.enum(FrontBlock), shown: z.boolean() })),
});
export const siteRow = z.object({
  name: line,
  timeZone: text,
  responsible: text,
  registerEntry: text,
  vatId: text,
  representedBy: text.default(""),
  supervisor: text.default(""),
  privacyContact: text.default(""),
});
export const contactRow = z.object({ name: text, street: line, postcode: line, city: line, phone: line, email: line, website: line });
export const organisationRow = contactRow.extend({ fax: line.default(null), callText: line, callAddress: line });
export const personRow = z.object({ name: text, title: line, bio: line, organisationId: line, portraitId: line, credit: line });
export const accountRow = z.object({ name: line, role: z.enum(Role), personId: line });
const site = z.object({ site: siteRow, publisher: contactRow.nullable() });
export const analyticsRow = z.object({
  on: z.boolean(),
  script: text,
  attributes: text,
  name: text,
  provider: text,
  purposeDe: text,
  purposeEn: text,
  retentionDays: z.number(),
  cookies: text,
  privacyUrl: text,
});
const policy = z.object({ holdAt: z.number(), spamAt: z.number() }).nullable();
export const ruleWording = z.object({
  term: text,
  least: z.number(),
  way: z.enum(RuleWay),
  effect: z.enum(RuleEffect),
  state: z.enum(RuleState),
});
export const described = z.object({ alt: line, caption: line, credit: line, licence: line, licenceEndsOn: z.coerce.date().nullable() });
/** The columns that say which pixels a picture has, and which part of them is shown. */
export const pixels = z.object({
  file: text,
  master: line,
  contentType: text,
  bytes: z.number(),
  width: z.number().nullable(),
  height: z.number().nullable(),
  widths: z.array(z.number()),
  avifWidths: z.array(z.number()),
  originalName: line,
  focusX: z.number(),
  focusY: z.number(),
  cropLeft: z.number(),
  cropTop: z.number(),
  cropRight: z.number(),
  cropBottom: z.number(),
});
export const mediaRow = pixels.extend({
  ...described.shape,
  id: text,
  kind: z.enum(MediaKind),
  durationSeconds: z.number().nullable(),
  frames: z.number().default(0),
  version: z.number(),
  createdById: line,
  createdAt: z.coerce.date(),
  sample: z.boolean(),
});
const takeableMoves = ["submit", "take-back", "review", "return", "approve", "object", "take-down", "withdraw", "reopen"] as const;

export const placingRow = z.object({
  seriesId: line,
  number: line,
  appearedOn: z.coerce.date().nullable(),
  translationId: line.default(null),
  references: z.array(z.object({ toId: text, role: z.enum(ReferenceRole) })),
  /** Who took part, but for the authors: they belong to the text. */
  credits: z.array(z.object({ personId: text, role: z.enum(CreditRole) })).default([]),
});
export type PlacingRow = z.infer<typeof placingRow>;
const personChange = z.object({ before: personRow, after: personRow }).nullable();
const interestsChange = z.object({ before: text, after: text }).nullable();
/** Who speaks in a talk, with what they approved. */
export const speakerRow = z.object({
  id: text,
  label: text,
  name: text,
  role: text,
  employer: text,
  personId: line,
  organisationId: line,
  approvedOn: z.coerce.date().nullable(),
  approvedHow: text,
  approvedDigest: line,
  recordedAt: z.coerce.date().nullable(),
  recordedById: line,
});
export type SpeakerRow = z.infer<typeof speakerRow>;
/** A study with its findings and the file that belongs to it. */
export const studyRow = z.object({
  authors: z.array(text),
  institute: text,
  client: text,
  year: z.number().nullable(),
  method: text,
  cases: z.number().nullable(),
  fieldFrom: z.coerce.date().nullable(),
  fieldTo: z.coerce.date().nullable(),
  doi: text,
  licence: text,
  fileId: line,
  pages: z.number().nullable(),
  findings: z.array(
    z.object({
      id: text,
      title: text,
      text,
      unit: text,
      chart: z.enum(ChartKind),
      figures: z.object({ columns: z.array(text), rows: z.array(z.object({ label: text, values: z.array(z.number()) })) }),
    }),
  ),
});
export type StudyRow = z.infer<typeof studyRow>;
/** What a guest declared: interests, and rights with their words. */
const termsRow = z.object({
  userId: line,
  interests: text,
  interestsAt: z.coerce.date(),
  grantedAt: z.coerce.date().nullable(),
  grant: text,
});
export type TermsRow = z.infer<typeof termsRow>;
const seriesRow = z.object({ name: text, about: text });

export const step = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("tag-renamed"), id: text, before: tag, after: tag }),
  z.object({
    kind: z.literal("tag-merged"),
    id: text,
    tag: tag.extend({ sample: z.boolean() }),
    into: z.object({ id: text, name: text }),
    /** `both`: the story had the keyword that stayed, too. */
    stories: z.array(z.object({ id: text, position: z.number(), both: z.boolean() })),
    former: z.array(text),
  }),
  z.object({ kind: z.literal("front"), locale: z.enum(Locale), before: frontPlaces, after: frontPlaces }),
  z.object({ kind: z.literal("site"), before: site, after: site }),
  z.object({ kind: z.literal("analytics"), before: analyticsRow.nullable(), after: analyticsRow }),
  z.object({ kind: z.literal("comments"), open: z.boolean() }),
  z.object({ kind: z.literal("policy"), version: z.number(), before: policy }),
  z.object({ kind: z.literal("rule"), id: text, rule: z.enum(RuleKind), before: ruleWording.nullable(), after: ruleWording }),
  z.object({ kind: z.literal("plan-made"), plan: text, ...story }),
  z.object({ kind: z.literal("plan-dropped"), plan: text, state: z.enum(["waiting", "asked", "refused"]), ...story }),
  z.object({ kind: z.literal("media-described"), id: text, name: text, before: described, after: described }),
  z.object({ kind: z.literal("media-pixels"), id: text, name: text, before: pixels, after: pixels }),
  z.object({ kind: z.literal("media-deleted"), name: text, row: mediaRow }),
  z.object({ kind: z.literal("picture"), before: line, after: line, ...story }),
  z.object({ kind: z.literal("discussion"), open: z.boolean(), ...story }),
  z.object({
    kind: z.literal("moved"),
    move: z.enum(takeableMoves),
    from: z.enum(StoryState),
    version: z.number(),
    consentAskedAt: z.coerce.date().nullable(),
    /** When it was done: what ended with it ended then. */
    at: z.coerce.date(),
    ...story,
  }),
  z.object({ kind: z.literal("preview-revoked"), link: text, ...story }),
  z.object({ kind: z.literal("note"), note: text, ...story }),
  z.object({ kind: z.literal("person"), id: text, before: personRow.nullable(), after: personRow }),
  z.object({
    kind: z.literal("proposal"),
    id: text,
    /** Of the person, or of the story whose interests it is about. */
    name: text,
    to: z.enum(ProposalState),
    /** The portrait that it held before it was decided. */
    portraitId: line,
    person: personChange,
    interests: interestsChange,
  }),
  z.object({ kind: z.literal("organisation"), id: text, before: organisationRow.nullable(), after: organisationRow }),
  z.object({ kind: z.literal("account"), id: text, name: text, before: accountRow, after: accountRow }),
  /** `entry`: what the audit log says of it; a newer one about the same account means that somebody has decided anew. */
  z.object({ kind: z.literal("account-switched"), id: text, name: text, disabled: z.boolean(), entry: text.default("") }),
  z.object({ kind: z.literal("chapters"), before: z.array(text), after: z.array(text), ...story }),
  z.object({ kind: z.literal("speakers"), before: z.array(speakerRow), after: z.array(speakerRow), ...story }),
  /** `agreement`: what was agreed to the film that went. */
  z.object({ kind: z.literal("film"), before: filmRow, after: filmRow, agreement: agreementRow.optional(), ...story }),
  z.object({ kind: z.literal("film-chapters"), before: filmChapters, after: filmChapters, ...story }),
  z.object({ kind: z.literal("film-captions"), language: text, before: captionsRow, after: captionsRow.shape.mediaId, ...story }),
  z.object({ kind: z.literal("film-speakers"), before: speakingRow, after: speakingRow, ...story }),
  z.object({ kind: z.literal("film-agreement"), film: shownFilm, before: agreementRow, after: agreementRow, ...story }),
  z.object({ kind: z.literal("survey"), before: surveyRow, after: surveyRow, ...story }),
  /** `at`: when it was decided, by which the votes are found. */
  z.object({ kind: z.literal("votes"), state: z.enum(["counted", "refused"]), at: z.coerce.date(), ...story }),
  z.object({ kind: z.literal("terms"), before: termsRow.nullable(), after: termsRow, ...story }),
  z.object({ kind: z.literal("study"), before: studyRow, after: studyRow, ...story }),
  z.object({ kind: z.literal("placing"), before: placingRow, after: placingRow, ...story }),
  z.object({ kind: z.literal("series"), id: text, locale: z.enum(Locale), before: seriesRow.nullable(), after: seriesRow }),
  z.object({ kind: z.literal("pitch"), id: text, title: text, spam: z.boolean() }),
  z.object({
    kind: z.literal("notice"),
    id: text,
    /** The comment that was refused with it, and the version it then had. */
    refused: z.object({ commentId: text, version: z.number() }).nullable(),
  }),
]);
export type Step = z.infer<typeof step>;
export type StepKind = Step["kind"];
export type StepOf<Kind extends StepKind> = Extract<Step, { kind: Kind }>;

export const isTakeable = (move: string): move is StepOf<"moved">["move"] => takeableMoves.some((each) => each === move);

/** So long something can be taken back. */
export const stepLifetime = 24 * 3_600_000;
/** So long the desk offers it on every page. */
export const stepShown = 10 * 60_000;

/** Why something is not taken back. */
export type Unreturned = "moved-on" | "gone" | "not-allowed" | "lacks" | "already" | "too-late";
