// Bars, drawn on the server: an image with a name for who cannot see it; the figures stand in the table behind it.
import { escapeHtml } from "../../documents/html/escape.ts";

export type Bar = {
  label: string;
  count: number;
  /** Of those who answered, 0 to 1. */
  share: number;
  shown: string;
};

const row = 46;
const column = 150;
/** A name longer than this does not fit above its bar on a phone; the table has the whole. */
const longestLabel = 40;

const svg = (name: string, height: number, inside: string) =>
  `<svg class="bars" role="img" aria-label="${escapeHtml(name)}" width="100%" height="${height}" focusable="false">${inside}</svg>`;
const percent = (part: number) => `${(part * 100).toFixed(2)}%`;
const short = (label: string) => (label.length > longestLabel ? `${label.slice(0, longestLabel - 1).trimEnd()}…` : label);

/** One line for each answer. */
export function lyingBars(name: string, bars: readonly Bar[]): string {
  const drawn = bars.map(({ label, share, shown }, index) => {
    const top = index * row;
    return [
      `<text x="0" y="${top + 15}">${escapeHtml(short(label))}</text>`,
      `<text x="100%" y="${top + 15}" text-anchor="end" class="figure">${escapeHtml(shown)}</text>`,
      `<rect class="ground" x="0" y="${top + 22}" width="100%" height="12" />`,
      `<rect x="0" y="${top + 22}" width="${percent(share)}" height="12" />`,
    ].join("");
  });
  return svg(name, bars.length * row, drawn.join(""));
}

/** One column for each number. */
export function standingBars(name: string, bars: readonly Bar[]): string {
  const highest = Math.max(...bars.map(({ share }) => share), 0.01);
  const drawn = bars.map(({ label, share }, index) => {
    const height = Math.round((share / highest) * (column - 50));
    const middle = percent((index + 0.5) / bars.length);
    return [
      `<rect x="${percent((index + 0.12) / bars.length)}" y="${column - 24 - height}" width="${percent(0.76 / bars.length)}" height="${height}" />`,
      `<text x="${middle}" y="${column - 6}" text-anchor="middle">${escapeHtml(label)}</text>`,
      ...(share > 0
        ? [
            `<text x="${middle}" y="${column - 30 - height}" text-anchor="middle" class="figure">${escapeHtml(String(Math.round(share * 100)))}</text>`,
          ]
        : []),
    ].join("");
  });
  return svg(name, column, drawn.join(""));
}
