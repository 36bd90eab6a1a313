// Moves the index of an MP4 to its front, where programs wrote it last: a player then need not fetch the end first.
import { createReadStream, createWriteStream } from "node:fs";
import { pipeline } from "node:stream/promises";
import { type Box, boxesIn, topBoxes } from "./boxes.ts";
import { FilmError } from "./film.ts";
import { withSource } from "./source.ts";

/** Boxes on the way to the tables that say where the pictures lie. */
const onTheWay = new Set(["trak", "mdia", "minf", "stbl"]);
const largest = 0xffffffff;

/** Writes the film anew to `to`, pictures untouched. @returns false when its index cannot be moved */
export async function moveIndexForward(from: string, to: string): Promise<boolean> {
  const parts = await withSource(from, async (source) => {
    const boxes = await topBoxes(source);
    const [head, index] = [boxes.find(({ type }) => type === "ftyp"), boxes.find(({ type }) => type === "moov")];
    if (!head || !index) throw new FilmError("not-a-film");
    const [begin, size] = [beginOf(boxes, index), index.end - beginOf(boxes, index)];
    const moov = await source.read(begin, size);
    // What lies before the index moves back by its length; what lies behind it stays.
    return moveOffsets(moov, { from: head.end, until: begin, by: size })
      ? { head: head.end, begin, end: index.end, size: source.size, moov }
      : null;
  });
  if (!parts) return false;
  await pipeline(inNewOrder(from, parts), createWriteStream(to));
  return true;
}

type Parts = { head: number; begin: number; end: number; size: number; moov: Buffer };

async function* inNewOrder(from: string, { head, begin, end, size, moov }: Parts): AsyncGenerator<Buffer> {
  yield* createReadStream(from, { end: head - 1 });
  yield moov;
  if (begin > head) yield* createReadStream(from, { start: head, end: begin - 1 });
  if (size > end) yield* createReadStream(from, { start: end, end: size - 1 });
}

/** Where a box begins, with its head: where the one before it ends. */
const beginOf = (boxes: readonly Box[], box: Box) => boxes[boxes.indexOf(box) - 1]?.end ?? 0;

type Shift = { from: number; until: number; by: number };

function moveOffsets(moov: Buffer, shift: Shift): boolean {
  const [index] = boxesIn(moov, 0, moov.length);
  return index !== undefined && inside(moov, index, shift);
}

function inside(moov: Buffer, { start, end }: Box, shift: Shift): boolean {
  return boxesIn(moov, start, end).every((box) => {
    if (onTheWay.has(box.type)) return inside(moov, box, shift);
    if (box.type !== "stco" && box.type !== "co64") return true;
    const long = box.type === "co64";
    for (let row = 0; row < moov.readUInt32BE(box.start + 4); row++) {
      const at = box.start + 8 + row * (long ? 8 : 4);
      const offset = long ? Number(moov.readBigUInt64BE(at)) : moov.readUInt32BE(at);
      const moved = offset >= shift.from && offset < shift.until ? offset + shift.by : offset;
      if (!long && moved > largest) return false;
      if (long) moov.writeBigUInt64BE(BigInt(moved), at);
      else moov.writeUInt32BE(moved, at);
    }
    return true;
  });
}
