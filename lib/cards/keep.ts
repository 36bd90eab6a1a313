// The card of a story is drawn when it is published, so that nobody who passes it on has to wait.
import { cardOf } from "./draw.ts";
import { findCard } from "./queries.ts";

export async function keepCard(storyId: string): Promise<void> {
  const card = await findCard(storyId);
  if (card) await cardOf(storyId, card);
}
