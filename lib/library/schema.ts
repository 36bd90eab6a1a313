// What the forms of the media library may send.
import { z } from "zod";
import { MediaKind } from "#prisma/generated/enums";
import { cleanSource } from "../text/clean.ts";

const line = (max: number) =>
  z
    .string()
    .transform((text) => cleanSource(text).replaceAll(/\s+/g, " ").trim())
    .pipe(z.string().max(max));
const orNull = (text: string) => text || null;

/** A day as the browser's own field for days sends it. */
const day = z.union([z.literal("").transform(() => null), z.iso.date().transform((text) => new Date(`${text}T00:00:00.000Z`))]);

export const mediaFields = z
  .object({
    alt: line(300),
    decorative: z.literal("on").optional(),
    caption: line(300).transform(orNull),
    credit: line(120).transform(orNull),
    licence: line(200).transform(orNull),
    licenceEndsOn: day,
  })
  .transform(({ alt, decorative, ...rest }) => ({ ...rest, alt: decorative ? "" : alt || null }));
export type MediaFields = z.infer<typeof mediaFields>;

const percent = z.coerce.number().int().min(0).max(100);
const edge = percent.max(90);

export const frameFields = z
  .object({ focusX: percent, focusY: percent, left: edge, top: edge, right: edge, bottom: edge })
  .refine(({ left, right }) => left + right <= 90, { path: ["right"] })
  .refine(({ top, bottom }) => top + bottom <= 90, { path: ["bottom"] });
export type FrameFields = z.infer<typeof frameFields>;

export const filters = ["no-alt", "no-credit", "licence", "unused", "own"] as const;
export type Filter = (typeof filters)[number];

/** What is looked for; what makes no sense is as good as nothing. */
export const libraryQuery = z.object({
  search: z
    .string()
    .transform((text) => cleanSource(text).trim().slice(0, 100))
    .catch(""),
  kind: z.enum(MediaKind).optional().catch(undefined),
  only: z.enum(filters).optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
});
export type LibraryQuery = z.infer<typeof libraryQuery>;
