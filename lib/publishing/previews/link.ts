// How long a preview link is good for.

/** Days to choose from; the second is the usual one. */
export const previewDays = [1, 7, 30] as const;
export type PreviewDays = (typeof previewDays)[number];
export const usualDays: PreviewDays = 7;

/** So many links of a story are good at once: more is a mistake, or somebody's script. */
export const mostLinks = 20;
