// MP4 and QuickTime: what the index of such a file promises, and whether the file holds it.
import { type Box, boxesIn, topBoxes } from "./boxes.ts";
import { FilmError, type FilmFile, isAbout } from "./film.ts";
import { endOfSamples, places, table } from "./samples.ts";
import type { Source } from "./source.ts";

/** With which boxes such a file may begin. Old QuickTime files have no `ftyp`. */
const beginnings = new Set(["ftyp", "moov", "mdat", "wide", "free", "skip", "pnot"]);

export const isMp4 = (head: Buffer) => head.length >= 8 && beginnings.has(head.toString("latin1", 4, 8));

/** @throws FilmError */
export async function readMp4(source: Source): Promise<FilmFile> {
  const boxes = await topBoxes(source);
  const [index] = boxes.filter(({ type }) => type === "moov");
  const [pictures] = boxes.filter(({ type }) => type === "mdat");
  // The index is written last: a recording that was interrupted has none.
  if (!index) throw new FilmError(pictures || boxes.some(({ type }) => type === "ftyp") ? "cut-off" : "not-a-film");
  if (!pictures) throw new FilmError("cut-off");
  const moov = await source.read(index.start, index.end - index.start);
  const parts = boxesIn(moov, 0, moov.length);
  const inPieces = parts.some(({ type }) => type === "mvex");
  const tracks = parts.filter(({ type }) => type === "trak").map((box) => readTrack(moov, box));
  const picture = tracks.find(({ kind, width }) => kind === "vide" && width > 0);
  if (!picture) throw new FilmError("no-picture");
  if (!inPieces) for (const track of tracks) if (track.end > source.size) throw new FilmError("cut-off");
  return {
    container: await containerOf(source),
    durationSeconds: inPieces ? null : lengthOf(moov, parts, tracks),
    width: picture.width,
    height: picture.height,
    picture: picture.codec,
    sound: tracks.find(({ kind }) => kind === "soun")?.codec ?? null,
    indexFirst: index.start < pictures.start,
    inPieces,
  };
}

async function containerOf({ read }: Source): Promise<"mp4" | "mov"> {
  const head = await read(0, 12);
  return head.toString("latin1", 4, 8) === "ftyp" && head.toString("latin1", 8, 12) !== "qt  " ? "mp4" : "mov";
}

type Track = ReturnType<typeof readTrack>;

/** The file says how long it is in several places: they have to agree. */
function lengthOf(moov: Buffer, parts: readonly Box[], tracks: readonly Track[]): number {
  const header = parts.find(({ type }) => type === "mvhd");
  const told = header ? timesIn(moov, header).seconds : 0;
  const played = Math.max(0, ...tracks.filter(({ kind }) => kind === "vide" || kind === "soun").map(({ played }) => played));
  const honest = tracks.every((track) => (track.kind !== "vide" && track.kind !== "soun") || isAbout(track.told, track.played));
  // Editing lists may leave out a beginning, they add nothing.
  if (played === 0 || !honest || told > played + Math.max(1, played * 0.02)) throw new FilmError("false-length");
  return Math.min(told || played, played);
}

function readTrack(moov: Buffer, track: Box) {
  const find = (inside: Box, ...path: string[]) => pathTo(moov, inside, path);
  const media = find(track, "mdia") ?? missing();
  const times = timesIn(moov, find(media, "mdhd") ?? missing());
  const handler = find(media, "hdlr");
  const kind = handler ? moov.toString("latin1", handler.start + 8, handler.start + 12) : "";
  const samples = find(media, "minf", "stbl") ?? missing();
  const description = find(samples, "stsd");
  const codec =
    description && description.end - description.start >= 16 ? moov.toString("latin1", description.start + 12, description.start + 16) : "";
  const rates = table(moov, find(samples, "stts"), 8);
  let units = 0;
  for (let row = 0; row < rates.rows; row++) units += rates.at(row, 0) * rates.at(row, 1);
  return {
    kind,
    codec,
    ...sizeIn(moov, find(track, "tkhd")),
    told: times.seconds,
    played: times.scale === 0 ? 0 : units / times.scale,
    end: endOfSamples({
      sizes: find(samples, "stsz"),
      groups: table(moov, find(samples, "stsc"), 12),
      offsets: places(moov, find(samples, "stco"), find(samples, "co64")),
      bytes: moov,
    }),
  };
}

function pathTo(bytes: Buffer, box: Box, [type, ...rest]: readonly string[]): Box | undefined {
  if (type === undefined) return box;
  const found = boxesIn(bytes, box.start, box.end).find((each) => each.type === type);
  return found && pathTo(bytes, found, rest);
}

/** Units a second, and the length in seconds: `mvhd` and `mdhd` begin alike. */
function timesIn(bytes: Buffer, { start, end }: Box): { scale: number; seconds: number } {
  const long = bytes[start] === 1;
  const at = start + (long ? 20 : 12);
  if (end < at + (long ? 12 : 8)) throw new FilmError("not-a-film");
  const scale = bytes.readUInt32BE(at);
  const units = long ? Number(bytes.readBigUInt64BE(at + 4)) : bytes.readUInt32BE(at + 4);
  return { scale, seconds: scale === 0 ? 0 : units / scale };
}

function sizeIn(bytes: Buffer, header: Box | undefined): { width: number; height: number } {
  if (!header || header.end - header.start < 84) return { width: 0, height: 0 };
  return { width: bytes.readUInt32BE(header.end - 8) >>> 16, height: bytes.readUInt32BE(header.end - 4) >>> 16 };
}

function missing(): never {
  throw new FilmError("not-a-film");
}
