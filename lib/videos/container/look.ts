// Looks at a file that is said to be a film: what it is decides its content, not its name.
import { FilmError, type FilmFile, type FilmProblem } from "./film.ts";
import { isMp4, readMp4 } from "./mp4.ts";
import { withSource } from "./source.ts";
import { isEbml, readWebm } from "./webm.ts";

export async function lookAt(file: string): Promise<FilmFile | FilmProblem> {
  try {
    return await withSource(file, async (source) => {
      if (source.size === 0) throw new FilmError("empty");
      const head = await source.read(0, 12);
      if (isEbml(head)) return readWebm(source);
      if (isMp4(head)) return readMp4(source);
      throw new FilmError("not-a-film");
    });
  } catch (error) {
    if (error instanceof FilmError) return error.problem;
    throw error;
  }
}

/** What every browser plays as it is. */
export const isPlayable = ({ container, picture, sound, inPieces }: FilmFile): boolean =>
  container === "mp4" && !inPieces && (picture === "avc1" || picture === "avc3") && (sound === null || sound === "mp4a");
