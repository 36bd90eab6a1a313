// What the text of a story may consist of: nodes and marks as the editor's library writes them, checked here and nowhere else.
// A kind of node stands here once readers can see it.
import { z } from "zod";
import { idPattern } from "../id.ts";
import { safeAddress } from "./links.ts";
import { problemOfSize } from "./size.ts";

export const currentVersion = 1;

const id = z.string().regex(idPattern);
const address = z.string().transform((typed, context) => {
  const kept = safeAddress(typed);
  if (kept === null) context.addIssue({ code: "custom", message: "link" });
  return kept ?? z.NEVER;
});

const bold = z.object({ type: z.literal("bold") });
const italic = z.object({ type: z.literal("italic") });
const strike = z.object({ type: z.literal("strike") });
const code = z.object({ type: z.literal("code") });
const link = z.object({ type: z.literal("link"), attrs: z.object({ href: address }) });
const mark = z.discriminatedUnion("type", [link, bold, italic, strike, code]);
export type Mark = z.infer<typeof mark>;

const text = z.object({ type: z.literal("text"), text: z.string().min(1), marks: z.array(mark).optional() });
const hardBreak = z.object({ type: z.literal("hardBreak") });
const footnote = z.object({ type: z.literal("footnote"), attrs: z.object({ text: z.string().max(2000) }) });
const inline = z.discriminatedUnion("type", [text, hardBreak, footnote]);
export type Inline = z.infer<typeof inline>;
export type TextNode = z.infer<typeof text>;

const line = z.array(inline).default([]);
const paragraph = z.object({ type: z.literal("paragraph"), content: line });
const heading = z.object({
  type: z.literal("heading"),
  attrs: z.object({ level: z.union([z.literal(2), z.literal(3), z.literal(4)]) }),
  content: line,
});
const codeBlock = z.object({ type: z.literal("codeBlock"), content: z.array(text).default([]) });
const horizontalRule = z.object({ type: z.literal("horizontalRule") });

const cell = z.object({ type: z.enum(["tableHeader", "tableCell"]), content: z.array(paragraph).default([]) });
const tableRow = z.object({ type: z.literal("tableRow"), content: z.array(cell).default([]) });
const table = z.object({ type: z.literal("table"), content: z.array(tableRow).default([]) });

const listItem = z.object({
  type: z.literal("listItem"),
  get content() {
    return z.array(block).default([]);
  },
});
const bulletList = z.object({ type: z.literal("bulletList"), content: z.array(listItem).default([]) });
const orderedList = z.object({
  type: z.literal("orderedList"),
  attrs: z.object({ start: z.number().int().min(0).max(999_999).default(1) }).default({ start: 1 }),
  content: z.array(listItem).default([]),
});
const blockquote = z.object({
  type: z.literal("blockquote"),
  get content() {
    return z.array(block).default([]);
  },
});
const block = z.discriminatedUnion("type", [paragraph, heading, bulletList, orderedList, blockquote, codeBlock, horizontalRule, table]);
export type Block = z.infer<typeof block>;

const said = z.string().max(600).nullable().default(null);
/** What is said of a picture here; `null` leaves it to the library, an empty alternative text says that it is decoration. */
const picture = z.object({
  type: z.literal("picture"),
  attrs: z.object({ mediaId: id, alt: said, caption: said, credit: said, licence: said }),
});
/** A film of the portal, shown as long as its own page is public. */
const video = z.object({ type: z.literal("video"), attrs: z.object({ storyId: id, caption: said }) });
const contactCard = z.object({ type: z.literal("contactCard"), attrs: z.object({ organisationId: id }) });
/** A survey to vote in, shown as long as its own page is public. */
const survey = z.object({ type: z.literal("survey"), attrs: z.object({ storyId: id }) });
/** What a study found, with its chart, shown as long as the study is public. */
const studyFigure = z.object({ type: z.literal("studyFigure"), attrs: z.object({ findingId: id }) });
const embeds = [picture, video, contactCard, survey, studyFigure] as const;
export const embedShape = z.discriminatedUnion("type", embeds);
export type Embed = z.infer<typeof embedShape>;

const pullQuote = z.object({ type: z.literal("pullQuote"), content: line });
/** Under what a turn is found on its page (turns.ts). What cannot be an address is none. */
export const turnId = /^[a-z0-9]{4,16}$/;
/** Who asks or answers in a written talk, and what. */
const turn = z.object({
  type: z.literal("turn"),
  attrs: z.object({
    role: z.enum(["question", "answer"]),
    speaker: z.string().max(120).default(""),
    id: z.string().regex(turnId).catch(""),
  }),
  content: z.array(block).default([]),
});
/** For the editors' eyes: no page, feed, excerpt or count ever has it. */
const editorNote = z.object({ type: z.literal("editorNote"), content: z.array(block).default([]) });

const top = z.discriminatedUnion("type", [...block.options, ...embeds, pullQuote, turn, editorNote]);
export type Top = z.infer<typeof top>;

/** A document as it may be sent; `storyDocument` (document.ts) also brings it into its one form. */
export const documentShape = z
  .unknown()
  .superRefine((value, context) => {
    const problem = problemOfSize(value);
    if (problem) context.addIssue({ code: "custom", message: problem, continue: false });
  })
  .pipe(
    z.object({
      version: z.literal(currentVersion, { error: () => "version" }),
      type: z.literal("doc"),
      content: z.array(top).default([]),
    }),
  );
export type StoryDocument = z.infer<typeof documentShape>;
