// How a page asks for a stored picture: the smallest encoding for browsers that know it, and one file that everybody can show.
import { sizeFile, stemOf } from "./file-name.ts";

export type Picture = {
  file: string;
  width: number | null;
  height: number | null;
  widths: number[];
  avifWidths: number[];
  focusX: number;
  focusY: number;
  alt: string | null;
  caption: string | null;
  credit: string | null;
  /** The last day on which it may be shown. */
  licenceEndsOn: Date | null;
};

/** The first segment of the addresses under which the door answers with files of the media folder. */
export const mediaPlace = "medien";

export const mediaAddress = (file: string) => `/${mediaPlace}/${file}`;

type Sized = Pick<Picture, "file" | "widths" | "avifWidths">;
export type Source = { type: "image/avif" | "image/webp"; srcSet: string };

/** What a `picture` element offers, the smallest encoding first; `pass` stands behind each address. */
export function sourcesOf({ file, widths, avifWidths }: Sized, pass = ""): Source[] {
  const set = (sizes: readonly number[], format: "avif" | "webp") =>
    sizes.map((width) => `${mediaAddress(sizeFile(stemOf(file), width, format))}${pass} ${width}w`).join(", ");
  return [
    ...(avifWidths.length > 0 ? [{ type: "image/avif" as const, srcSet: set(avifWidths, "avif") }] : []),
    ...(widths.length > 0 ? [{ type: "image/webp" as const, srcSet: set(widths, "webp") }] : []),
  ];
}

/** One address of about this width, for what cannot choose. */
export function addressNear({ file, widths }: Pick<Sized, "file" | "widths">, width: number): string {
  const near = widths.find((each) => each >= width) ?? widths.at(-1);
  return mediaAddress(near === undefined ? file : sizeFile(stemOf(file), near, "webp"));
}

const step = 10;
const nearest = (percent: number) => Math.round(percent / step) * step;

/** The classes that keep the focal point in sight (focus.css); none for the middle. */
export function focusClasses({ focusX, focusY }: Pick<Picture, "focusX" | "focusY">): string | undefined {
  const [x, y] = [nearest(focusX), nearest(focusY)];
  return [x !== 50 && `focus-x-${x}`, y !== 50 && `focus-y-${y}`].filter(Boolean).join(" ") || undefined;
}
