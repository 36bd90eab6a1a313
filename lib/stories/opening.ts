/** A drop cap takes three lines: shorter openings have no room for it. */
const shortest = 180;

/** Whether a text may open with a drop cap: a paragraph long enough, beginning with a letter and not with a quotation. */
export function takesDropCap(html: string): boolean {
  const opening = /^\s*<p>(.*?)<\/p>/su.exec(html)?.[1];
  if (opening === undefined || !/^\p{Lu}/u.test(opening)) return false;
  return opening.replaceAll(/<[^<>]*>/g, "").length >= shortest;
}
