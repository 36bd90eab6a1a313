// What the encoder is asked, and what it answers. It is a program of its own: a hostile picture that brings it down, or fills its
// memory, takes nothing else along, and the process that answers readers never loads what decodes pictures.
import { z } from "zod";

/** Widths in pixels of the sizes made of a picture, as far as it is that wide. */
export const pictureWidths: readonly number[] = [160, 480, 960, 1600];

/** More pixels than this are refused before they are unpacked: 50 million, about 8,600 × 5,800. */
export const mostPixels = 50_000_000;

/** What is cut off at each edge, in percent. */
export const crop = z.object({ left: z.number(), top: z.number(), right: z.number(), bottom: z.number() });
export type Crop = z.infer<typeof crop>;
export const uncropped: Crop = { left: 0, top: 0, right: 0, bottom: 0 };

/** `read`: a file from outside, of which a master is made first. `plain`: the one everybody can show. */
export const order = z.object({
  input: z.string(),
  folder: z.string(),
  read: z.boolean(),
  crop,
  formats: z.array(z.enum(["plain", "webp", "avif"])),
});
export type Order = z.infer<typeof order>;

const made = z.object({ name: z.string(), width: z.number(), height: z.number() });

export const answer = z.union([
  z.object({ problem: z.enum(["not-a-picture", "too-many-pixels"]) }),
  z.object({ master: made.nullable(), plain: made.nullable(), webp: z.array(made), avif: z.array(made) }),
]);
export type Answer = z.infer<typeof answer>;
export type Made = z.infer<typeof made>;
