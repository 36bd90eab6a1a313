// What a story still lacks before it may be published. Checked when publishing, not when saving.

export type Candidate = {
  title: string;
  standfirst: string;
  bodyHtml: string;
  kind: string;
  authors: number;
  picture: { alt: string | null; credit: string | null } | null;
};
/** Keys of the catalogue's writing texts, each with the field where it is mended. */
export const lacks = ["title", "standfirst", "body", "author", "alt", "credit"] as const;
export type Lack = (typeof lacks)[number];

export function lackOf(story: Candidate): Lack[] {
  const missing: Record<Lack, boolean> = {
    title: story.title === "",
    standfirst: story.standfirst === "",
    body: story.kind !== "video" && story.bodyHtml.trim() === "",
    author: story.authors === 0,
    alt: story.picture !== null && story.picture.alt === null,
    credit: story.picture !== null && !story.picture.credit,
  };
  return lacks.filter((lack) => missing[lack]);
}
