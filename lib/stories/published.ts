/** What readers may see, now: for every query that asks for stories. */
export const published = () => ({ state: "published" as const, publishedAt: { lte: new Date() } });
