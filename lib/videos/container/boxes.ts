// The boxes of MP4 and QuickTime files (ISO/IEC 14496-12): length, name, content.
import { FilmError } from "./film.ts";
import type { Source } from "./source.ts";

export type Box = { type: string; start: number; end: number };

const name = /^[\x20-\x7e\xa9]{4}$/;
/** More boxes beside each other than any program writes, but for films in pieces. */
const most = 100_000;

/** The boxes at the top of a file. What ends behind the end of the file was cut off. */
export async function topBoxes({ size, read }: Source): Promise<Box[]> {
  const boxes: Box[] = [];
  for (let at = 0; at < size; ) {
    const head = await read(at, 16);
    const box = boxAt(head, 0, at, size);
    // Some programs fill the end of a file with zeros.
    if (box === "zeros" && boxes.length > 0) break;
    if (box === "zeros" || boxes.push(box) > most) throw new FilmError("not-a-film");
    if (box.end > size) throw new FilmError(boxes.length === 1 ? "not-a-film" : "cut-off");
    at = box.end;
  }
  return boxes;
}

/** The boxes inside a part of memory. */
export function boxesIn(bytes: Buffer, from: number, until: number): Box[] {
  const boxes: Box[] = [];
  for (let at = from; at + 8 <= until; ) {
    const box = boxAt(bytes, at, at, until);
    if (box === "zeros") break;
    if (box.end > until || boxes.push(box) > most) throw new FilmError("not-a-film");
    at = box.end;
  }
  return boxes;
}

/** `at`: where the head lies in `bytes`; `place`: where it lies in the whole; `until`: where a box without length ends. */
function boxAt(bytes: Buffer, at: number, place: number, until: number): (Box & { start: number }) | "zeros" {
  if (bytes.length < at + 8) throw new FilmError("cut-off");
  const length = bytes.readUInt32BE(at);
  const type = bytes.toString("latin1", at + 4, at + 8);
  if (length === 0 && type === "\0\0\0\0") return "zeros";
  if (!name.test(type)) throw new FilmError("not-a-film");
  if (length === 0) return { type, start: place + 8, end: until };
  if (length !== 1) return length < 8 ? unsound() : { type, start: place + 8, end: place + length };
  if (bytes.length < at + 16) throw new FilmError("cut-off");
  const long = Number(bytes.readBigUInt64BE(at + 8));
  return long < 16 || !Number.isSafeInteger(place + long) ? unsound() : { type, start: place + 16, end: place + long };
}

function unsound(): never {
  throw new FilmError("not-a-film");
}
