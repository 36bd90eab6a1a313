// WebM (EBML, RFC 8794 and 9559): names and lengths of varying size, elements within elements.
import { FilmError, type FilmFile } from "./film.ts";
import type { Source } from "./source.ts";

const magic = 0x1a45dfa3;
const ids = {
  docType: 0x4282,
  segment: 0x18538067,
  info: 0x1549a966,
  tracks: 0x1654ae6b,
  cluster: 0x1f43b675,
  entry: 0xae,
  video: 0xe0,
} as const;
const values = { scale: 0x2ad7b1, duration: 0x4489, codec: 0x86, kind: 0x83, width: 0xb0, height: 0xba, time: 0xe7 } as const;

export const isEbml = (head: Buffer) => head.length >= 4 && head.readUInt32BE(0) === magic;

type Element = { id: number; start: number; end: number | null };
/** A film of ten hours has some ten thousand clusters. */
const mostElements = 200_000;

/** @throws FilmError */
export async function readWebm(source: Source): Promise<FilmFile> {
  const header = await elementAt(source, 0);
  if (header.end === null || header.end > source.size) throw new FilmError("not-a-film");
  const type = childrenOf(await source.read(header.start, header.end - header.start)).get(ids.docType);
  if (type?.toString("latin1").replaceAll("\0", "") !== "webm") throw new FilmError("not-a-film");
  const segment = await elementAt(source, header.end);
  if (segment.id !== ids.segment) throw new FilmError("not-a-film");
  if (segment.end !== null && segment.end > source.size) throw new FilmError("cut-off");
  return readSegment(source, segment);
}

async function readSegment(source: Source, segment: Element): Promise<FilmFile> {
  let info: Buffer | undefined;
  let tracks: Buffer | undefined;
  let lastCluster: Element | undefined;
  const until = segment.end ?? source.size;
  let count = 0;
  for (let at = segment.start; at < until; ) {
    const element = await elementAt(source, at);
    if (++count > mostElements) throw new FilmError("not-a-film");
    // A recording of unknown length: what is in it has no end either.
    if (element.end === null) {
      if (element.id === ids.cluster) lastCluster = element;
      break;
    }
    if (element.end > until) throw new FilmError("cut-off");
    if (element.id === ids.info) info = await source.read(element.start, element.end - element.start);
    if (element.id === ids.tracks) tracks = await source.read(element.start, element.end - element.start);
    if (element.id === ids.cluster) lastCluster = element;
    at = element.end;
  }
  if (!tracks || !lastCluster) throw new FilmError("cut-off");
  return {
    ...tracksIn(tracks),
    container: "webm",
    indexFirst: true,
    inPieces: false,
    durationSeconds: await lengthOf(source, info, lastCluster),
  };
}

/** The last cluster says when it begins: no film is much longer than that, or shorter. */
async function lengthOf(source: Source, info: Buffer | undefined, { start, end }: Element): Promise<number | null> {
  const told = childrenOf(info ?? Buffer.alloc(0));
  const scale = (numberIn(told.get(values.scale)) || 1_000_000) / 1e9;
  const duration = told.get(values.duration);
  if (!duration || (duration.length !== 4 && duration.length !== 8)) return null;
  const seconds = (duration.length === 4 ? duration.readFloatBE() : duration.readDoubleBE()) * scale;
  const head = await source.read(start, Math.min(64, (end ?? source.size) - start));
  const time = childrenOf(head, true).get(values.time);
  const begins = numberIn(time) * scale;
  if (!(seconds > 0) || seconds < begins || seconds > begins + 60) throw new FilmError("false-length");
  return seconds;
}

function tracksIn(tracks: Buffer) {
  const found: { picture: string; sound: string | null; width: number; height: number } = { picture: "", sound: null, width: 0, height: 0 };
  for (const entry of allChildren(tracks)) {
    if (entry.id !== ids.entry) continue;
    const parts = childrenOf(entry.content);
    const codec = parts.get(values.codec)?.toString("latin1").replaceAll("\0", "") ?? "";
    const kind = numberIn(parts.get(values.kind));
    if (kind === 2) found.sound ??= codec;
    if (kind !== 1 || found.picture !== "") continue;
    const video = childrenOf(parts.get(ids.video) ?? Buffer.alloc(0));
    Object.assign(found, { picture: codec, width: numberIn(video.get(values.width)), height: numberIn(video.get(values.height)) });
  }
  if (found.picture === "" || found.width === 0) throw new FilmError("no-picture");
  return found;
}

async function elementAt(source: Source, at: number): Promise<Element> {
  const head = await source.read(at, 12);
  const read = headIn(head, 0);
  if (!read) throw new FilmError(at === 0 ? "not-a-film" : "cut-off");
  const start = at + read.length;
  return { id: read.id, start, end: read.size === null ? null : start + read.size };
}

function* allChildren(bytes: Buffer, partly = false): Generator<{ id: number; content: Buffer }> {
  for (let at = 0; at < bytes.length; ) {
    const head = headIn(bytes, at);
    const end = head?.size == null ? undefined : at + head.length + head.size;
    if (!head || end === undefined || end > bytes.length) {
      if (partly) return;
      throw new FilmError("not-a-film");
    }
    yield { id: head.id, content: bytes.subarray(at + head.length, end) };
    at = end;
  }
}

const childrenOf = (bytes: Buffer, partly = false) => new Map([...allChildren(bytes, partly)].map(({ id, content }) => [id, content]));

/** The first set bit says how many bytes a number has; of a length with all bits set nobody knows it. */
function headIn(bytes: Buffer, at: number): { id: number; length: number; size: number | null } | undefined {
  const first = bytes[at] ?? 0;
  const idLength = Math.clz32(first) - 23;
  if (first === 0 || idLength > 4 || at + idLength >= bytes.length) return undefined;
  const second = bytes[at + idLength] ?? 0;
  const sizeLength = Math.clz32(second) - 23;
  if (second === 0 || at + idLength + sizeLength > bytes.length) return undefined;
  let size = second & (0xff >> sizeLength);
  let unknown = size === 0xff >> sizeLength;
  for (const byte of bytes.subarray(at + idLength + 1, at + idLength + sizeLength)) {
    unknown &&= byte === 0xff;
    size = size * 256 + byte;
  }
  if (!unknown && !Number.isSafeInteger(size)) return undefined;
  return { id: bytes.readUIntBE(at, idLength), length: idLength + sizeLength, size: unknown ? null : size };
}

const numberIn = (bytes: Buffer | undefined) => (bytes && bytes.length > 0 && bytes.length <= 6 ? bytes.readUIntBE(0, bytes.length) : 0);
