// How the front page is put together: what is pinned, what follows, in which order the blocks come. No database.
import { FrontBlock } from "#prisma/generated/enums";

/** The lead and the row under it. */
export const topPlaces = 4;

export type BlockPlace = { block: FrontBlock; position: number; shown: boolean };

/** Every block in its place: those that were never moved keep their order behind the ones that were. */
export function blocksInOrder(places: readonly BlockPlace[]): { block: FrontBlock; shown: boolean }[] {
  const known = new Map(places.map((place) => [place.block, place]));
  return Object.values(FrontBlock)
    .map((block, index) => known.get(block) ?? { block, position: 1_000 + index, shown: true })
    .sort((a, b) => a.position - b.position)
    .map(({ block, shown }) => ({ block, shown }));
}

/** So many blocks stand beside each other. */
const abreast = 3;

/** Blocks that stand beside each other; the stage and the favourites go across the page. */
export function rowsOf(blocks: readonly FrontBlock[]): FrontBlock[][] {
  const rows: FrontBlock[][] = [];
  for (const block of blocks) {
    const last = rows.at(-1);
    if (last && !isWide(block) && last.length < abreast && !last.some(isWide)) last.push(block);
    else rows.push([block]);
  }
  return rows;
}

const isWide = (block: FrontBlock) => block === "stage" || block === "popular";

/** The list with one of its members a place up or down; at the end it stays where it is. */
export function moved<T>(list: readonly T[], member: T, by: -1 | 1): T[] {
  const from = list.indexOf(member);
  const to = from + by;
  if (from < 0 || to < 0 || to >= list.length) return [...list];
  const result = list.filter((each) => each !== member);
  result.splice(to, 0, member);
  return result;
}

/** The list in an order that somebody asks for: strangers are left out, whoever is not named keeps a place at the end. */
export function inOrder<T>(list: readonly T[], wanted: readonly T[]): T[] {
  const named = [...new Set(wanted)].filter((member) => list.includes(member));
  return [...named, ...list.filter((member) => !named.includes(member))];
}
