// The drawer: sets one card in the portal's own type, writes it as a PNG, and ends.
import os from "node:os";
import path from "node:path";
import sharp, { type OverlayOptions } from "sharp";
import { escapeHtml } from "../documents/html/escape.ts";
import { type CardOrder, cardOrder, cardSize } from "./order.ts";

const { width, height } = cardSize;
const margin = 72;
const pictureWidth = 400;
const paper = "#fbfaf6";
const ink = "#1d1b19";
const accent = "#a82c17";
const mark = `<svg xmlns="http://www.w3.org/2000/svg" width="48" height="48" viewBox="0 0 32 32"><path fill="${accent}" d="M2 30V16a14 14 0 1 1 14 14z"/><circle cx="16" cy="16" r="5" fill="${paper}"/></svg>`;

// How the two cuts in lib/cards/type call themselves.
const faces = {
  title: { font: "Newsreader 16pt", file: "newsreader-title.ttf" },
  words: { font: "Schibsted Grotesk Bold", file: "schibsted-grotesk-bold.ttf" },
} as const;

const longestTitle = 130;

os.setPriority(os.constants.priority.PRIORITY_LOW); // readers go before
sharp.cache(false);
sharp.concurrency(1);
await draw(cardOrder.parse(JSON.parse(process.argv[2] ?? "")));

async function draw({ site, kicker, title, byline, picture, type, target }: CardOrder): Promise<void> {
  const room = width - 2 * margin - (picture ? pictureWidth : 0);
  const line = (text: string, colour: string) => set(type, faces.words, text, { size: 28, colour, room, height: 80 });
  const heading = await fitted(type, title, room);
  const above = kicker ? await line(kicker, accent) : undefined;
  const below = byline ? await line(byline, ink) : undefined;
  const words: OverlayOptions[] = [
    { input: Buffer.from(mark), left: margin, top: margin - 8 },
    {
      input: (await set(type, faces.words, site, { size: 30, colour: ink, room: room - 68, height: 40 })).data,
      left: margin + 68,
      top: margin + 2,
    },
    ...(above ? [{ input: above.data, left: margin, top: 170 }] : []),
    { input: heading.data, left: margin, top: 230 },
    ...(below ? [{ input: below.data, left: margin, top: height - margin - below.height }] : []),
  ];
  const beside = picture ? [{ input: await cut(picture), left: width - pictureWidth, top: 0 }] : [];
  const canvas = sharp({ create: { width, height, channels: 3, background: paper } });
  await canvas
    .composite([...beside, ...words])
    .png({ palette: true, colours: picture ? 256 : 32, compressionLevel: 9 })
    .toFile(target);
}

/** A title as large as it fits: four lines at most, and the end of an endless one is left out. */
async function fitted(type: string, title: string, room: number) {
  const height = 290;
  for (const size of [76, 66, 56, 48]) {
    const tried = await set(type, faces.title, title, { size, colour: ink, room });
    if (tried.height <= height) return tried;
  }
  return set(type, faces.title, shortened(title), { size: 48, colour: ink, room, height });
}

function shortened(title: string): string {
  if (title.length <= longestTitle) return title;
  const end = title.lastIndexOf(" ", longestTitle);
  return `${title.slice(0, end > 0 ? end : longestTitle)} …`;
}

type Setting = { size: number; colour: string; room: number; height?: number };

/** Text, set in one of our faces. What is higher than it may be is cut off below. */
async function set(
  type: string,
  { font, file }: { font: string; file: string },
  text: string,
  { size, colour, room, height: most }: Setting,
) {
  const markup = `<span foreground="${colour}">${escapeHtml(text.toWellFormed().replace(/\p{Cc}/gu, " "))}</span>`;
  const options = {
    text: markup,
    font: `${font} ${size}`,
    fontfile: path.join(type, file),
    width: room,
    dpi: 72,
    rgba: true,
    wrap: "word-char" as const,
    spacing: Math.round(size / 12),
  };
  const { data, info } = await sharp({ text: options }).png().toBuffer({ resolveWithObject: true });
  const fits = { width: Math.min(info.width, room), height: Math.min(info.height, most ?? info.height) };
  if (fits.width === info.width && fits.height === info.height) return { data, ...fits };
  const part = await sharp(data)
    .extract({ left: 0, top: 0, ...fits })
    .png()
    .toBuffer();
  return { data: part, ...fits };
}

async function cut(picture: string): Promise<Buffer> {
  return sharp(picture).resize({ width: pictureWidth, height, fit: "cover", position: "attention" }).toBuffer();
}
