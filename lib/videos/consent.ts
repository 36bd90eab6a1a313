// Somebody asked for the film of another house: the address of its player is theirs for an hour. Nothing is kept.
import { keyedDigest, sameDigest } from "../secrets.ts";

const lifetime = 3_600_000;

export function playerToken(storyId: string, now = Date.now()): string {
  const until = (now + lifetime).toString(36);
  return `${until}-${keyedDigest("player", `${storyId} ${until}`)}`;
}

/** Whether the token was given for this film, within the hour. */
export function isPlayerToken(token: string, storyId: string, now = Date.now()): boolean {
  const dash = token.indexOf("-");
  const until = token.slice(0, Math.max(0, dash));
  return Number.parseInt(until, 36) > now && sameDigest(token.slice(dash + 1), keyedDigest("player", `${storyId} ${until}`));
}
