// The tables of a track: how long each picture is shown, how large it is, where it lies.
import type { Box } from "./boxes.ts";
import { FilmError } from "./film.ts";

/** Ten hours of sixty pictures a second. */
const most = 2_200_000;

/** A table where it lies: nothing is copied, for one may have millions of rows. */
export type Table = { rows: number; at: (row: number, column: number) => number };
const none: Table = { rows: 0, at: () => 0 };

/** A table of 32-bit numbers: a count, then so many rows of `width` bytes. */
export function table(bytes: Buffer, box: Box | undefined, width: number): Table {
  if (!box) return none;
  return { rows: countIn(bytes, box, width), at: (row, column) => bytes.readUInt32BE(box.start + 8 + row * width + column * 4) };
}

/** Where the pieces of a track lie: in large files the places are longer. */
export function places(bytes: Buffer, short: Box | undefined, long: Box | undefined): Table {
  if (!long) return table(bytes, short, 4);
  return { rows: countIn(bytes, long, 8), at: (row) => Number(bytes.readBigUInt64BE(long.start + 8 + row * 8)) };
}

function countIn(bytes: Buffer, { start, end }: Box, width: number): number {
  if (end - start < 8) throw new FilmError("not-a-film");
  const count = bytes.readUInt32BE(start + 4);
  if (count > most || start + 8 + count * width > end) throw new FilmError("not-a-film");
  return count;
}

type Tables = { bytes: Buffer; sizes: Box | undefined; groups: Table; offsets: Table };

/** Where the last picture of a track ends in the file. */
export function endOfSamples({ bytes, sizes, groups, offsets }: Tables): number {
  const sizeOf = sizesIn(bytes, sizes);
  let [sample, group, furthest] = [0, 0, 0];
  for (let piece = 0; piece < offsets.rows; piece++) {
    while (group + 1 < groups.rows && groups.at(group + 1, 0) <= piece + 1) group++;
    const samples = groups.rows > 0 ? groups.at(group, 1) : 0;
    if (sample + samples > most) throw new FilmError("not-a-film");
    let end = offsets.at(piece, 0);
    for (const last = sample + samples; sample < last; sample++) end += sizeOf(sample);
    furthest = Math.max(furthest, end);
  }
  return furthest;
}

/** All alike, or each as it is. */
function sizesIn(bytes: Buffer, box: Box | undefined): (sample: number) => number {
  if (!box || box.end - box.start < 12) return () => 0;
  const all = bytes.readUInt32BE(box.start + 4);
  if (all > 0) return () => all;
  const count = bytes.readUInt32BE(box.start + 8);
  if (box.start + 12 + count * 4 > box.end) throw new FilmError("not-a-film");
  return (sample) => (sample < count ? bytes.readUInt32BE(box.start + 12 + sample * 4) : 0);
}
