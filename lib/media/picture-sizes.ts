/** Widths in pixels of the WebP sizes made of a picture, as far as the original is that wide. */
export const pictureWidths: readonly number[] = [480, 960, 1600];

/** Name of the size of a picture that is `width` pixels wide, beside the original in the media folder. */
export const sizeFile = (id: string, width: number) => `${id}-${width}.webp`;
