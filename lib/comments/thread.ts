// How comments form threads: no database, no request, no clock of its own.
import { idLength } from "../id.ts";

/** Levels that are drawn below one another. Deeper replies stand on the last one and say whom they answer. */
export const drawnLevels = 4;
/** Replies to replies beyond this are refused: nobody reads them, and somebody would try. */
export const deepestReply = 32;
export const pageSize = 40;

export type PublicComment = {
  /** Place in the order of publication. */
  number: number;
  authorName: string;
  authorUrl: string | null;
  /** The page of the person of the house who wrote it. */
  personSlug: string | null;
  badge: "author" | "staff" | null;
  html: string;
  postedAt: Date;
};

/** Whom a reply answers; null fields when that comment isn't public. */
export type Answered = { id: string; authorName: string | null; number: number | null };
/** A place in the thread: a comment, or what is left of one that answers still hang below. */
export type Place = { id: string; depth: number; answers: Answered | null; comment: PublicComment | null };
/** `evident`: it stands right below what it answers; `flattened`: replies to it stand beside it. */
export type Thread = Place & { level: number; replies: Thread[]; evident: boolean; flattened: boolean };

/**
 * Places arrive depth first, each parent before its replies, so one pass is enough: `ancestors` is always the path to the one just placed.
 * A page may begin in the middle of a branch: what has no parent on the page stands at the margin.
 */
export function nest(places: readonly Place[]): Thread[] {
  const roots: Thread[] = [];
  const ancestors: Thread[] = [];
  for (const place of places) {
    while ((ancestors.at(-1)?.depth ?? -1) >= place.depth) ancestors.pop();
    const level = Math.min(ancestors.length, drawnLevels - 1);
    const parent = ancestors.at(-1);
    const evident = level === (parent ? parent.level + 1 : place.depth);
    const thread: Thread = { ...place, level, replies: [], evident, flattened: false };
    if (parent && !evident) parent.flattened = true;
    (ancestors[level - 1]?.replies ?? roots).push(thread);
    ancestors.push(thread);
  }
  return roots;
}

/** The ids above a comment, root first. */
export function ancestorsOf(path: string): string[] {
  const ids: string[] = [];
  for (let at = 0; at + idLength < path.length; at += idLength) ids.push(path.slice(at, at + idLength));
  return ids;
}
