// The portal's hand: flat shapes, few colours, multiplied where they overlap. Everything here returns SVG.
export const palettes = {
  teal: { ground: "#dfe5e3", deep: "#1f5a53", warm: "#c8552e", light: "#e8b84f" },
  green: { ground: "#e3e7d8", deep: "#3b5b2f", warm: "#b5361f", light: "#e0b04a" },
  sand: { ground: "#e9dfcd", deep: "#27496d", warm: "#b5361f", light: "#d9a441" },
  violet: { ground: "#e7e0e6", deep: "#5a3a6b", warm: "#c8432e", light: "#6f93a8" },
};
export const paper = "#fbfaf6";
export const ink = "#1c1b18";
export const soft = "#5d5a52";
export const accent = "#a82c17";

const short = (value) => Math.round(value * 100) / 100;

/** A speech bubble: a circle with one square corner. `tail` names the corner: "sw", "se", "nw" or "ne". */
export function bubble(x, y, radius, tail) {
  const r = short(radius);
  const [left, right, top, bottom] = [x - radius, x + radius, y - radius, y + radius].map(short);
  const [middle, centre] = [short(x), short(y)];
  const corner = (name, square, round) => (tail === name ? square : `A${r} ${r} 0 0 1 ${round}`);
  return [
    `M${middle} ${top}`,
    corner("ne", `H${right}V${centre}`, `${right} ${centre}`),
    corner("se", `V${bottom}H${middle}`, `${middle} ${bottom}`),
    corner("sw", `H${left}V${centre}`, `${left} ${centre}`),
    corner("nw", `V${top}H${middle}`, `${middle} ${top}`),
    "z",
  ].join("");
}

export const path = (d, fill, more = "") => `<path d="${d}" fill="${fill}" ${more}/>`;
export const multiplied = (...content) => `<g style="mix-blend-mode:multiply">${content.join("")}</g>`;
export const rect = (x, y, width, height, fill, more = "") =>
  `<rect x="${short(x)}" y="${short(y)}" width="${short(width)}" height="${short(height)}" fill="${fill}" ${more}/>`;
export const circle = (x, y, radius, fill, more = "") =>
  `<circle cx="${short(x)}" cy="${short(y)}" r="${short(radius)}" fill="${fill}" ${more}/>`;
export const line = (d, stroke, width, more = "") =>
  `<path d="${d}" fill="none" stroke="${stroke}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round" ${more}/>`;
export const polygon = (points, fill, more = "") => `<polygon points="${points}" fill="${fill}" ${more}/>`;
export const turned = (degrees, x, y, ...content) => `<g transform="rotate(${degrees} ${x} ${y})">${content.join("")}</g>`;

/** The same numbers for the same seed, so that every run draws the same. */
export function dice(seed) {
  let state = [...seed].reduce((hash, letter) => Math.imul(hash ^ letter.codePointAt(0), 16_777_619), 2_166_136_261);
  return () => {
    state = Math.imul(state ^ (state >>> 15), state | 1);
    state ^= state + Math.imul(state ^ (state >>> 7), state | 61);
    return ((state ^ (state >>> 14)) >>> 0) / 4_294_967_296;
  };
}
