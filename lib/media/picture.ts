// How a page asks for a stored picture: the original for everybody, and the sizes beside it for browsers that choose.
import { sizeFile } from "./picture-sizes.ts";

export type Picture = {
  file: string;
  width: number | null;
  height: number | null;
  widths: number[];
  alt: string | null;
  caption: string | null;
  credit: string | null;
};

/** The first segment of the addresses under which the door answers with files of the media folder. */
export const mediaPlace = "medien";

export const mediaAddress = (file: string) => `/${mediaPlace}/${file}`;

/** `src` and `srcset` of a picture; the middle size stands in where `srcset` is not understood. */
export function sourcesOf({ file, widths }: { file: string; widths: readonly number[] }): { src: string; srcSet?: string } {
  const name = file.replace(/\.[a-z0-9]+$/, "");
  const sizes = widths.map((width) => ({ address: mediaAddress(sizeFile(name, width)), width }));
  const middle = sizes[Math.floor(sizes.length / 2)];
  if (!middle) return { src: mediaAddress(file) };
  return { src: middle.address, srcSet: sizes.map(({ address, width }) => `${address} ${width}w`).join(", ") };
}
