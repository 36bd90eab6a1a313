// Bars, drawn on the server: an image with a name for who cannot see it; the figures stand in the table behind it.
import { escapeHtml } from "../documents/html/escape.ts";

/** What is compared: several bars where several series are. `share`: of the longest that there could be, 0 to 1. */
export type Group = { label: string; bars: readonly { share: number; shown: string }[] };

const column = 150;
const [labelled, bar, gap] = [22, 12, 12];
/** A name longer than this does not fit above its bar on a phone; the table has the whole. */
const longestLabel = 38;

const svg = (name: string, height: number, inside: string) =>
  `<svg class="bars" role="img" aria-label="${escapeHtml(name)}" width="100%" height="${height}" focusable="false">${inside}</svg>`;
const percent = (part: number) => `${(part * 100).toFixed(2)}%`;
const short = (label: string) => (label.length > longestLabel ? `${label.slice(0, longestLabel - 1).trimEnd()}…` : label);
const series = (index: number) => (index === 0 ? "" : ` class="s${index}"`);

/** One line for each name, its bars below. */
export function lyingBars(name: string, groups: readonly Group[]): string {
  const heights = groups.map(({ bars }) => labelled + (bars.length === 1 ? bar : bars.length * (bar + 6)) + gap);
  const drawn = groups.map(({ label, bars }, index) => {
    const top = heights.slice(0, index).reduce((sum, height) => sum + height, 0);
    const words = `<text x="0" y="${top + 15}">${escapeHtml(short(label))}</text>`;
    return words + (bars.length === 1 ? alone(bars[0], top) : bars.map((each, place) => among(each, top, place)).join(""));
  });
  return svg(
    name,
    heights.reduce((sum, height) => sum + height, 0),
    drawn.join(""),
  );
}

function alone(only: Group["bars"][number] | undefined, top: number): string {
  const { share, shown } = only ?? { share: 0, shown: "" };
  return [
    `<text x="100%" y="${top + 15}" text-anchor="end" class="figure">${escapeHtml(shown)}</text>`,
    `<rect class="ground" x="0" y="${top + labelled}" width="100%" height="${bar}" />`,
    `<rect x="0" y="${top + labelled}" width="${percent(share)}" height="${bar}" />`,
  ].join("");
}

/** Of several the figure stands behind each, so all are a little shorter. */
function among({ share, shown }: Group["bars"][number], top: number, place: number): string {
  const y = top + labelled + place * (bar + 6);
  return [
    `<rect${series(place)} x="0" y="${y}" width="${percent(share * 0.78)}" height="${bar}" />`,
    `<text x="100%" y="${y + 11}" text-anchor="end" class="figure">${escapeHtml(shown)}</text>`,
  ].join("");
}

/** Columns side by side, the highest of them as high as there is room. */
export function standingBars(name: string, groups: readonly Group[]): string {
  const highest = Math.max(...groups.flatMap(({ bars }) => bars.map(({ share }) => share)), 0.01);
  const drawn = groups.map(({ label, bars }, index) => {
    const width = 0.76 / (groups.length * Math.max(1, bars.length));
    const left = (index + 0.12) / groups.length;
    const columns = bars.map(({ share, shown }, place) => {
      const height = Math.round((share / highest) * (column - 50));
      const x = left + place * width;
      const rect = `<rect${series(place)} x="${percent(x)}" y="${column - 24 - height}" width="${percent(width * (bars.length > 1 ? 0.92 : 1))}" height="${height}" />`;
      const figure = `<text x="${percent(x + width / 2)}" y="${column - 30 - height}" text-anchor="middle" class="figure">${escapeHtml(shown)}</text>`;
      return rect + (share > 0 ? figure : "");
    });
    const words = `<text x="${percent((index + 0.5) / groups.length)}" y="${column - 6}" text-anchor="middle">${escapeHtml(label)}</text>`;
    return columns.join("") + words;
  });
  return svg(name, column, drawn.join(""));
}
