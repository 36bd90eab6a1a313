// Comma-separated values as RFC 4180 has them, for a spreadsheet.

/** A cell that begins like a formula is one for a spreadsheet, so it gets an apostrophe. */
const harmless = (value: string) => (/^[=+\-@\t\r]/.test(value) ? `'${value}` : value);

export const csvLine = (cells: readonly string[]): string =>
  `${cells.map((cell) => `"${harmless(cell).replaceAll('"', '""')}"`).join(",")}\r\n`;
