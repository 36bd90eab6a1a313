// What the card of a story says, and what its drawer is asked. The drawer is a program of its own, like the encoder of pictures: the
// process that answers readers never loads what decodes and draws.
import { createHash } from "node:crypto";
import { z } from "zod";

/** The size that networks show without cutting anything off. */
export const cardSize = { width: 1200, height: 630 } as const;

/** Raised when cards are drawn in another way: then all are drawn anew. */
const version = 1;

const card = z.object({
  site: z.string(),
  kicker: z.string(),
  title: z.string(),
  byline: z.string(),
  /** File of the picture that stands beside the words. */
  picture: z.string().nullable(),
});
export type Card = z.infer<typeof card>;

export const cardOrder = card.extend({ type: z.string(), target: z.string() });
export type CardOrder = z.infer<typeof cardOrder>;

/** The file of a card: another text makes another file. */
export function cardFile(storyId: string, said: Card): string {
  const digest = createHash("sha256")
    .update(JSON.stringify([version, said]))
    .digest("hex")
    .slice(0, 16);
  return `${storyId}-${digest}.png`;
}
