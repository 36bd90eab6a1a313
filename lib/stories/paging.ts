// Pages of an archive: numbers in addresses, from 1.
export const pageSize = 20;

export type Paged<Item> = { items: Item[]; page: number; pages: number; total: number };

/** The page that an address asks for; undefined when it names none that could exist. */
export function pageNumber(asked: string | null): number | undefined {
  if (asked === null) return 1;
  return /^[1-9]\d{0,5}$/.test(asked) ? Number(asked) : undefined;
}

/** How many pages `total` items fill; an empty archive has one page that says so. */
export const pagesOf = (total: number) => Math.max(1, Math.ceil(total / pageSize));
