// What the writing form may send. Saving is nearly always possible: an incomplete draft is a draft.
import { z } from "zod";
import { AiDisclosure, StoryForm, StoryLabel } from "#prisma/generated/enums";
import { storyDocument } from "../documents/document.ts";
import { fromMarkdown } from "../documents/markdown/read.ts";
import { idPattern } from "../id.ts";
import { cleanSource } from "../text/clean.ts";

export const longestBody = 200_000;
const line = (max: number) =>
  z
    .string()
    .transform((text) => cleanSource(text).replaceAll(/\s+/g, " ").trim())
    .pipe(z.string().max(max));

export const storyFields = z.object({
  locale: z.enum(["de", "en"]),
  form: z.enum(StoryForm),
  kicker: line(60),
  title: line(160),
  standfirst: line(600),
  /** Markdown, as the plain form sends it. */
  body: z.string().max(longestBody).transform(cleanSource).transform(fromMarkdown),
  tags: line(400).transform((text) => [
    ...new Set(
      text
        .split(/[,;]/)
        .map((tag) => tag.trim().replace(/^#/, ""))
        .filter(Boolean),
    ),
  ]),
  label: z.enum(StoryLabel),
  aiDisclosure: z.enum(AiDisclosure),
  authorId: z.string().regex(idPattern).or(z.literal("")),
  organisationId: z.string().regex(idPattern).or(z.literal("")),
});
/** The same form with the editor's document for a body. */
const documentFields = storyFields.extend({ body: storyDocument });
export type StoryFields = z.infer<typeof storyFields>;

/** The editor sends its document beside the plain field; without script there is only the field. */
export function readFields({ document, ...typed }: Readonly<Record<string, string>>) {
  if (!document) return storyFields.safeParse(typed);
  return documentFields.safeParse({ ...typed, body: jsonIn(document) });
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null; // no document: the schema says so
  }
}

/** Words that go with a move or a correction; without any, and where there are too many, nothing is said. */
export const message = z
  .string()
  .transform((text) => cleanSource(text).trim())
  .pipe(z.string().max(2000))
  .catch("");

export const pictureFields = z.object({
  alt: line(300),
  caption: line(300),
  credit: line(120),
  licence: line(200),
  decorative: z.literal("on").optional(),
});

/** The warnings that were ticked, by their keys. */
export const confirmedIn = (form: FormData): string[] => form.getAll("confirm").filter((key) => typeof key === "string");
