// What the writing form may send. Saving is nearly always possible: an incomplete draft is a draft.
import { z } from "zod";
import { StoryForm, StoryLabel } from "#prisma/generated/enums";
import { idPattern } from "../id.ts";

export const longestBody = 100_000;
const line = (max: number) =>
  z
    .string()
    .trim()
    .max(max)
    .transform((text) => text.replaceAll(/\s+/g, " "));

export const storyFields = z.object({
  locale: z.enum(["de", "en"]),
  form: z.enum(StoryForm),
  kicker: line(60),
  title: line(160),
  standfirst: line(600),
  body: z
    .string()
    .max(longestBody)
    .transform((text) => text.replaceAll("\r\n", "\n").replaceAll("\0", "")),
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

export const pictureFields = z.object({ alt: line(300), caption: line(300), credit: line(120), decorative: z.literal("on").optional() });
