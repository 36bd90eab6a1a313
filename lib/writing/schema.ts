// What the writing form may send. Saving is nearly always possible: an incomplete draft is a draft.
import { z } from "zod";
import { StoryForm, StoryLabel } from "#prisma/generated/enums";
import { idPattern } from "../id.ts";
import { cleanSource } from "../text/clean.ts";

export const longestBody = 100_000;
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
  body: z.string().max(longestBody).transform(cleanSource),
  tags: line(400).transform((text) => [
    ...new Set(
      text
        .split(",")
        .map((tag) => tag.trim().replace(/^#/, ""))
        .filter(Boolean),
    ),
  ]),
  label: z.enum(StoryLabel),
  authorId: z.string().regex(idPattern).or(z.literal("")),
  organisationId: z.string().regex(idPattern).or(z.literal("")),
});
export type StoryFields = z.infer<typeof storyFields>;

/** Words that go with a move or a correction; without any, and where there are too many, nothing is said. */
export const message = z
  .string()
  .transform((text) => cleanSource(text).trim())
  .pipe(z.string().max(2000))
  .catch("");

export const pictureFields = z.object({ alt: line(300), caption: line(300), credit: line(120), decorative: z.literal("on").optional() });
