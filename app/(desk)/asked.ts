// What stands behind the question mark. A parameter given twice arrives as a list: the first counts.
export type Query = Readonly<Record<string, string | string[] | undefined>>;

export const first = (value: string | string[] | undefined): string | undefined => (Array.isArray(value) ? value[0] : value) || undefined;

/** A parameter that counts from 1. */
export function numberIn(value: string | string[] | undefined): number | undefined {
  const given = first(value);
  return given !== undefined && /^[1-9]\d{0,5}$/.test(given) ? Number(given) : undefined;
}
