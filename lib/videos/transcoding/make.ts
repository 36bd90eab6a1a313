// Makes of a film what every browser plays: H.264 (main profile) and AAC in MP4, at most 1080 lines, the index at the front.
import { access } from "node:fs/promises";
import path from "node:path";
import { type FilmFile, type FilmProblem, isAbout } from "../container/film.ts";
import { isPlayable, lookAt } from "../container/look.ts";
import { runFfmpeg } from "./ffmpeg.ts";

/** A film of three hours on a slow machine that is read all the time. The queue knows no job that takes longer than a day. */
const patience = 23 * 3_600_000;
const framePatience = 120_000;
/** Where in the film the pictures are taken from which one announces it. */
const framesAt = [0.08, 0.3, 0.55, 0.8] as const;

const upright = "if(gt(ih,iw),min(1080,iw),min(1920,iw))";
const high = "if(gt(ih,iw),min(1920,ih),min(1080,ih))";
/** Square points first, then as large as fits; an even number of them, as the codec wants it. */
const fitted = `scale=trunc(iw*sar/2)*2:ih,setsar=1,scale='${upright}':'${high}':force_original_aspect_ratio=decrease:force_divisible_by=2`;

/** The input is what its structure says and nothing else: a list of other files, or of addresses, is never opened. */
const opened = (from: string, container: FilmFile["container"]) => [
  ...["-nostdin", "-hide_banner", "-v", "error", "-protocol_whitelist", "file"],
  ...["-f", container === "webm" ? "matroska" : "mov", "-i", from],
];

const film = [
  ...["-map", "0:v:0", "-map", "0:a:0?", "-sn", "-dn", "-map_metadata", "-1", "-map_chapters", "-1"],
  ...["-c:v", "libx264", "-profile:v", "main", "-pix_fmt", "yuv420p", "-preset", "faster", "-crf", "22", "-threads", "1", "-fpsmax", "60"],
  ...["-vf", fitted, "-c:a", "aac", "-b:a", "128k", "-ac", "2", "-movflags", "+faststart"],
];

export type Made = { file: string; frames: string[]; about: FilmFile & { durationSeconds: number } };
type Work = { program: string; from: string; folder: string; source: FilmFile; tell: (percent: number) => void };

/** Makes a film and proves it: what is made can be played, and is as long as what came. */
export async function makeFilm({ program, from, folder, source, tell }: Work): Promise<Made | FilmProblem> {
  const file = path.join(folder, "film.mp4");
  const args = [...opened(from, source.container), ...film, "-progress", "pipe:1", "-y", file];
  const { code, complaint } = await runFfmpeg(program, args, patience, (line) => {
    const percent = percentIn(line, source.durationSeconds);
    if (percent !== undefined) tell(percent);
  });
  if (code === null) throw new Error("ffmpeg was ended before the film was made");
  if (code !== 0 || !(await isThere(file))) {
    console.error(`ffmpeg: ${complaint.split("\n").at(-1)?.slice(0, 200)}`);
    return "not-made";
  }
  const about = await lookAt(file);
  if (typeof about === "string" || about.durationSeconds === null || !isPlayable(about) || !about.indexFirst) return "not-made";
  if (source.durationSeconds !== null && !isAbout(about.durationSeconds, source.durationSeconds)) return "false-length";
  const { durationSeconds } = about;
  return { file, frames: await takeFrames(program, file, folder, durationSeconds), about: { ...about, durationSeconds } };
}

/** ffmpeg says how far it is in millionths of a second of the film. */
function percentIn(line: string, seconds: number | null): number | undefined {
  const [, microseconds] = /^out_time_us=(\d+)$/.exec(line) ?? [];
  if (microseconds === undefined || !seconds) return undefined;
  return Math.max(0, Math.min(99, Math.floor(Number(microseconds) / 10_000 / seconds)));
}

/** Pictures out of a film. One that cannot be taken keeps no film back. */
async function takeFrames(program: string, file: string, folder: string, seconds: number): Promise<string[]> {
  const frames: string[] = [];
  for (const share of framesAt) {
    const frame = path.join(folder, `frame-${frames.length + 1}.jpg`);
    const args = ["-nostdin", "-v", "error", "-protocol_whitelist", "file", "-ss", (seconds * share).toFixed(2), "-f", "mov", "-i", file];
    const { code } = await runFfmpeg(program, [...args, "-frames:v", "1", "-q:v", "3", "-threads", "1", "-y", frame], framePatience);
    if (code === 0 && (await isThere(frame))) frames.push(frame);
  }
  return frames;
}

const isThere = (file: string) =>
  access(file).then(
    () => true,
    () => false,
  );
