// What stands behind the question mark. A parameter given twice arrives as a list: the first counts.
export type Query = Readonly<Record<string, string | string[] | undefined>>;

export const first = (value: string | string[] | undefined): string | undefined => (Array.isArray(value) ? value[0] : value) || undefined;
