// The encoder: reads one picture, writes what was ordered into a folder, says what it wrote, and ends.
import os from "node:os";
import path from "node:path";
import sharp, { type Sharp } from "sharp";
import { type Answer, type Crop, type Made, mostPixels, type Order, order, pictureWidths } from "./order.ts";

/** The longer side of a master: enough for every size and a section of it. */
const masterSide = 3_840;
/** Tables made for one picture would be 4 % smaller, and take twice its memory. */
const forMasters = { quality: 92, chromaSubsampling: "4:4:4", optimizeCoding: false };
/** More effort takes four times as long and 20 MB more, and saves nothing that could be measured. */
const forAvif = { quality: 52, effort: 2, chromaSubsampling: "4:2:0" };
const readers = ["VipsForeignLoadJpegFile", "VipsForeignLoadPngFile", "VipsForeignLoadWebpFile", "VipsForeignLoadHeifFile"];

os.setPriority(os.constants.priority.PRIORITY_LOW); // readers go before
sharp.cache(false);
sharp.concurrency(1);
sharp.block({ operation: ["VipsForeignLoad"] });
sharp.unblock({ operation: readers });

process.stdout.write(JSON.stringify(await carryOut(order.parse(JSON.parse(process.argv[2] ?? "")))));

async function carryOut({ input, folder, read, crop, formats }: Order): Promise<Answer> {
  try {
    const file = (name: string) => path.join(folder, name);
    const master = read ? await makeMaster(input, file) : null;
    if (master === "too-many-pixels") return { problem: master };
    const source = sharp(master ? file(master.name) : input);
    const { width, height, hasAlpha } = await source.metadata();
    const part = section(crop, width, height);
    const cut = source.extract(part);
    const widths = widthsFor(part.width);
    return {
      master,
      plain: formats.includes("plain") ? await makePlain(cut, hasAlpha, file) : null,
      webp: formats.includes("webp") ? await makeSizes(cut, widths, "webp", file) : [],
      avif: formats.includes("avif") ? await makeSizes(cut, widths, "avif", file) : [],
    };
  } catch (error) {
    // sharp throws for whatever it cannot decode, with a message for programmers: for the sender it is no picture.
    const message = error instanceof Error ? error.message : String(error);
    if (/\b(write|space)\b/i.test(message)) throw error; // the disk is full: no fault of the picture
    console.error(message);
    return { problem: "not-a-picture" };
  }
}

/** The picture upright, without anything but its pixels, not larger than any page needs. */
async function makeMaster(input: string, file: (name: string) => string): Promise<Made | "too-many-pixels"> {
  const { width, height } = await sharp(input, { limitInputPixels: false }).metadata();
  if (width * height > mostPixels) return "too-many-pixels";
  const upright = sharp(input, { limitInputPixels: mostPixels })
    .autoOrient()
    .resize({ width: masterSide, height: masterSide, fit: "inside", withoutEnlargement: true });
  const transparent = await isTransparent(input);
  const name = transparent ? "master.png" : "master.jpg";
  const encoded = transparent ? upright.png() : upright.removeAlpha().jpeg(forMasters);
  return { name, ...sizeOf(await encoded.toFile(file(name))) };
}

/** Many pictures could be transparent and are nowhere. */
async function isTransparent(input: string): Promise<boolean> {
  const { hasAlpha } = await sharp(input).metadata();
  return hasAlpha && !(await sharp(input, { limitInputPixels: mostPixels }).stats()).isOpaque;
}

async function makePlain(cut: Sharp, hasAlpha: boolean, file: (name: string) => string): Promise<Made> {
  const name = hasAlpha ? "plain.png" : "plain.jpg";
  const small = cut.clone().resize({ width: Math.max(...pictureWidths), withoutEnlargement: true });
  const encoded = hasAlpha ? small.png({ compressionLevel: 9 }) : small.jpeg({ quality: 82, progressive: true });
  return { name, ...sizeOf(await encoded.toFile(file(name))) };
}

// One after the other: what one size needs of memory is given back before the next begins.
async function makeSizes(cut: Sharp, widths: readonly number[], format: "webp" | "avif", file: (name: string) => string): Promise<Made[]> {
  const made: Made[] = [];
  for (const width of widths) {
    const name = `${width}.${format}`;
    const small = cut.clone().resize({ width });
    const encoded = format === "webp" ? small.webp({ quality: 80, effort: 3 }) : small.avif(forAvif);
    made.push({ name, ...sizeOf(await encoded.toFile(file(name))) });
  }
  return made;
}

function sizeOf({ width, height }: { width: number; height: number }) {
  return { width, height };
}

function widthsFor(width: number): readonly number[] {
  const fitting = pictureWidths.filter((each) => each <= width);
  return fitting.length > 0 ? fitting : [width];
}

function section({ left, top, right, bottom }: Crop, width: number, height: number) {
  const pixels = (percent: number, whole: number) => Math.round((percent / 100) * whole);
  const [x, y] = [pixels(left, width), pixels(top, height)];
  return {
    left: x,
    top: y,
    width: Math.max(1, width - x - pixels(right, width)),
    height: Math.max(1, height - y - pixels(bottom, height)),
  };
}
