// What a camera writes into a film besides the film: the place, its own number, the name of its owner. Blanked where it lies.
import { type FileHandle, open } from "node:fs/promises";
import { type Box, boxesIn, topBoxes } from "./boxes.ts";
import { withSource } from "./source.ts";

const talkative = new Set(["udta", "meta", "uuid"]);
const piece = Buffer.alloc(64 * 1024);

/** Blanks everything in a file of MP4 that is neither pictures, sound nor index. Its length stays, so every offset does. */
export async function silence(file: string): Promise<void> {
  const found = await withSource(file, async (source) => {
    const boxes = await topBoxes(source);
    const index = boxes.find(({ type }) => type === "moov");
    if (!index) return [];
    const moov = await source.read(index.start, index.end - index.start);
    const inside = talkativeIn(moov, { type: "moov", start: 0, end: moov.length });
    return [...boxes.filter(({ type }) => talkative.has(type)), ...inside.map((box) => moved(box, index.start))];
  });
  const handle = await open(file, "r+");
  try {
    for (const box of found) await blank(handle, box);
  } finally {
    await handle.close();
  }
}

function talkativeIn(moov: Buffer, { start, end }: Box): Box[] {
  return boxesIn(moov, start, end).flatMap((box) => (talkative.has(box.type) ? [box] : box.type === "trak" ? talkativeIn(moov, box) : []));
}

const moved = ({ type, start, end }: Box, by: number): Box => ({ type, start: start + by, end: end + by });

/** Its name stands before its content, wherever its length does not take more room. */
async function blank(handle: FileHandle, { type, start, end }: Box): Promise<void> {
  const head = Buffer.alloc(16);
  await handle.read(head, 0, 16, Math.max(0, start - 16));
  const at = head.lastIndexOf(type, undefined, "latin1");
  if (at >= 0) await handle.write(Buffer.from("free"), 0, 4, Math.max(0, start - 16) + at);
  for (let place = start; place < end; place += piece.length) await handle.write(piece, 0, Math.min(piece.length, end - place), place);
}
