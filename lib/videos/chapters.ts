// Chapters as an editor types them: one a line, a time and a title.
import { clock } from "../stories/clock.ts";
import { cleanLine } from "../text/clean.ts";

export type Chapter = { title: string; startSeconds: number };
export type ChapterProblem = { code: "chapter" | "order" | "behind-end"; line: number } | { code: "too-many" };

const most = 60;
const longestTitle = 160;

/** Reads them, or says what is wrong in which line. `end`: how long the film is, where that is known. */
export function readChapters(typed: string, end: number | null): { chapters: Chapter[] } | { problem: ChapterProblem } {
  const chapters: Chapter[] = [];
  for (const [index, raw] of typed.split(/\r\n|\r|\n/).entries()) {
    const line = index + 1;
    if (raw.trim() === "") continue;
    const [, hours, minutes = "", seconds = "", rest = ""] = /^\s*(?:(\d{1,2}):)?(\d{1,3}):([0-5]\d)\s+(.+)$/.exec(raw) ?? [];
    const title = cleanLine(rest.replace(/^[-–—]\s+/, ""));
    if (title === "" || title.length > longestTitle || (hours !== undefined && Number(minutes) > 59))
      return { problem: { code: "chapter", line } };
    const startSeconds = Number(hours ?? 0) * 3600 + Number(minutes) * 60 + Number(seconds);
    if (startSeconds <= (chapters.at(-1)?.startSeconds ?? -1)) return { problem: { code: "order", line } };
    if (end !== null && startSeconds >= end) return { problem: { code: "behind-end", line } };
    if (chapters.push({ title, startSeconds }) > most) return { problem: { code: "too-many" } };
  }
  return { chapters };
}

/** The same, to be typed on. */
export const writtenChapters = (chapters: readonly Chapter[]) =>
  chapters.map(({ title, startSeconds }) => `${clock(startSeconds)} ${title}`).join("\n");
