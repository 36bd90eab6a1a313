// How files of the media library are called. A name begins with the id of its row and the version of the row that made it:
// what is replaced gets another name, so that no browser goes on showing what it had.
import { idLength, idPattern } from "../id.ts";

/** Names as the database allows them: nothing that leads out of the folder. */
const safeName = /^[a-z0-9-]+\.[a-z0-9]+$/;

/** What sizes of a picture share: their name up to the width. */
export const stemOf = (file: string) => file.replace(/\.[a-z0-9]+$/, "");

export const versionStem = (id: string, version: number) => `${id}-${version}`;

/** Name of the size of a picture that is `width` pixels wide. */
export const sizeFile = (stem: string, width: number, format: "webp" | "avif") => `${stem}-${width}.${format}`;

export const masterFile = (stem: string, ending: string) => `${stem}-master.${ending}`;

/** Whose file this is, by its name; undefined for what is no name of the library. */
export function ownerOf(name: string): { id: string; isMaster: boolean } | undefined {
  const id = name.slice(0, idLength);
  if (!safeName.test(name) || !idPattern.test(id)) return undefined;
  return { id, isMaster: /-master\.[a-z0-9]+$/.test(name) };
}

type Named = { file: string; master: string | null; widths: readonly number[]; avifWidths: readonly number[] };

/** Every file that belongs to a row. */
export function filesOf({ file, master, widths, avifWidths }: Named): string[] {
  const stem = stemOf(file);
  return [
    file,
    ...(master === null ? [] : [master]),
    ...widths.map((width) => sizeFile(stem, width, "webp")),
    ...avifWidths.map((width) => sizeFile(stem, width, "avif")),
  ];
}
