// How files of the media library are called. A name begins with the id of its row and something of its own: what is
// replaced gets another name, so that no browser goes on showing what it had.
/** What sizes of a picture share: their name up to the width. */
export const stemOf = (file: string) => file.replace(/\.[a-z0-9]+$/, "");

/** Name of the size of a picture that is `width` pixels wide. */
export const sizeFile = (stem: string, width: number, format: "webp" | "avif") => `${stem}-${width}.${format}`;

export const masterFile = (stem: string, ending: string) => `${stem}-master.${ending}`;

/** A picture taken from a film, counted from 1. */
export const frameFile = (stem: string, number: number) => `${stem}-frame-${number}.jpg`;

type Named = { file: string; master: string | null; widths: readonly number[]; avifWidths: readonly number[]; frames?: number };

/** Every file that belongs to a row. */
export function filesOf({ file, master, widths, avifWidths, frames = 0 }: Named): string[] {
  const stem = stemOf(file);
  return [
    file,
    ...(master === null ? [] : [master]),
    ...widths.map((width) => sizeFile(stem, width, "webp")),
    ...avifWidths.map((width) => sizeFile(stem, width, "avif")),
    ...framesOf({ file, frames }),
  ];
}

/** The pictures taken from a film. */
export const framesOf = ({ file, frames }: { file: string; frames: number }): string[] =>
  Array.from({ length: frames }, (_, index) => frameFile(stemOf(file), index + 1));
