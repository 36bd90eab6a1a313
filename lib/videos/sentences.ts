// What somebody says in a film, sentence by sentence, as it lies in the database.
import { z } from "zod";

const sentences = z.array(z.object({ start: z.number().min(0), text: z.string() }));
export type Sentence = z.infer<typeof sentences>[number];

/** Empty for what was said before sentences were kept. */
export const sentencesIn = (kept: unknown): Sentence[] => sentences.safeParse(kept).data ?? [];
