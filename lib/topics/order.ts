// The order of chapters, and what became of it. No database.

/** What somebody did to an order. */
export const deeds = ["added", "removed", "ordered"] as const;
export type Deed = (typeof deeds)[number];

export function deedOf(before: readonly string[], after: readonly string[]): Deed {
  if (after.some((id) => !before.includes(id))) return "added";
  return before.some((id) => !after.includes(id)) ? "removed" : "ordered";
}

export const isSameOrder = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((id, place) => id === other[place]);
