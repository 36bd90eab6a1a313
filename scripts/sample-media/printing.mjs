// How a drawing becomes a print: flat colours, shade as spray instead of a smooth gradient, and the tooth of the paper.
import sharp from "sharp";
import { dice } from "./shapes.mjs";

/**
 * A drawing is a list of layers, from back to front. `shape` is a function from a paint to SVG.
 * `shade`, `haze` (a thin shade, for walls and paper) and `light` name a side: the spray is dense there and thins out across the shape.
 */
export const solid = (shape, fill, sprays = {}) => ({ shape, fill, sprays });
/** Ink over ink. */
export const over = (shape, fill) => ({ shape, fill, multiply: true });
/** A shadow thrown on whatever lies behind. `strength` from 0 to 1. */
export const cast = (shape, strength = 0.6, side = undefined) => ({ shape, castOnly: side ?? `rgba(255,0,0,${strength})` });

const sides = {
  left: "x1='0' x2='1' y1='0' y2='0'",
  right: "x1='1' x2='0' y1='0' y2='0'",
  top: "x1='0' x2='0' y1='0' y2='1'",
  bottom: "x1='0' x2='0' y1='1' y2='0'",
  corner: "x1='1' x2='.2' y1='1' y2='.1'",
};
const gradient = (name, side, colour, density = 0.95) =>
  `<linearGradient id="${name}-${side}" ${sides[side]}><stop offset="0" stop-color="${colour}" stop-opacity="${density}"/><stop offset=".75" stop-color="${colour}" stop-opacity="0"/></linearGradient>`;
const gradients = `<defs>${Object.keys(sides)
  .map((side) => gradient("shade", side, "#f00") + gradient("haze", side, "#00f", 0.7) + gradient("light", side, "#0f0"))
  .join("")}</defs>`;

const flatOf = ({ shape, fill, multiply, castOnly }) => {
  if (castOnly) return "";
  return multiply ? `<g style="mix-blend-mode:multiply">${shape(fill)}</g>` : shape(fill);
};
const sprayOf = ({ shape, sprays, multiply, castOnly }) => {
  if (multiply) return "";
  if (castOnly) return shape(castOnly.startsWith("rgba") ? castOnly : `url(#shade-${castOnly})`);
  return (
    shape("#000") +
    Object.entries(sprays)
      .map(([kind, side]) => shape(`url(#${kind}-${side})`))
      .join("")
  );
};

const rendered = async (content, background, { width, height, scale = 1 }) => {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width * scale} ${height * scale}">${gradients}<rect width="100%" height="100%" fill="${background}"/>${content}</svg>`;
  return sharp(Buffer.from(svg)).removeAlpha().raw().toBuffer();
};

/** Prints a drawing: raw pixels, three bytes each. */
export async function print({ name, ground, layers, deep }, format) {
  const flat = await rendered(layers.map(flatOf).join(""), ground, format);
  const spray = await rendered(layers.map(sprayOf).join(""), "#000", format);
  const grain = grainOf(name, format);
  const ink = [1, 3, 5].map((at) => 1 - Number.parseInt(deep.slice(at, at + 2), 16) / 255);
  for (let pixel = 0; pixel < grain.length; pixel += 1) {
    const at = pixel * 3;
    const dark = dusted(spray[at] / 255, grain[pixel]) * 0.5;
    const hazy = dusted(spray[at + 2] / 255, grain[pixel]) * 0.13;
    const bright = dusted(spray[at + 1] / 255, grain[pixel]) * 0.3;
    const tooth = (grain[pixel] - 0.5) * 7;
    for (let channel = 0; channel < 3; channel += 1) {
      const value = flat[at + channel];
      const inked = value * (1 - (dark + hazy) * ink[channel]) + (255 - value) * bright * (channel === 2 ? 0.7 : 1);
      flat[at + channel] = Math.max(0, Math.min(255, Math.round(inked + tooth)));
    }
  }
  return sharp(flat, { raw: { width: format.width, height: format.height, channels: 3 } });
}

// Spray: where the shade is denser than the grain, there is a speck; the edge of a speck is soft.
const dusted = (density, grain) => (density < 0.01 ? 0 : Math.max(0, Math.min(1, (density - grain * 0.92) * 5 + 0.5)));

// Grain a little larger than a pixel, as printed paper has it: each value is the mean of four throws, spread out again.
function grainOf(seed, { width, height }) {
  const throwDice = dice(seed);
  const rough = Float32Array.from({ length: (width + 1) * (height + 1) }, throwDice);
  return Float32Array.from({ length: width * height }, (_, index) => {
    const at = Math.floor(index / width) * (width + 1) + (index % width);
    const mean = (rough[at] + rough[at + 1] + rough[at + width + 1] + rough[at + width + 2]) / 4;
    return Math.max(0, Math.min(1, (mean - 0.5) * 1.9 + 0.5));
  });
}
