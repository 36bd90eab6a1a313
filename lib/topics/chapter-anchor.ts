/** Where a chapter begins on the page with all of them. */
export const anchorOf = (number: number): string => `kapitel-${number}`;
