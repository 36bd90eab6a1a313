import { z } from "zod";
import { cleanLine, cleanText } from "../../text/clean.ts";

/** What the form of a series may send. */
export const seriesFields = z.object({
  locale: z.enum(["de", "en"]),
  name: z.string().transform(cleanLine).pipe(z.string().min(1).max(80)),
  about: z.string().default("").transform(cleanText).pipe(z.string().max(600)),
});
export type SeriesFields = z.infer<typeof seriesFields>;
