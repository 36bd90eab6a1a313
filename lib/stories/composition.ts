// Compositions of overlapping speech bubbles, decided by a slug alone: the same slug gives the same picture for ever.

type Palette = { ground: string; inks: readonly [string, string, string] };
const palettes: readonly Palette[] = [
  { ground: "#dfe5e3", inks: ["#1f5a53", "#c8552e", "#e8b84f"] },
  { ground: "#e9dfcd", inks: ["#b5361f", "#27496d", "#d9a441"] },
  { ground: "#e3e7d8", inks: ["#3b5b2f", "#b5361f", "#e0b04a"] },
  { ground: "#e7e0e6", inks: ["#5a3a6b", "#c8432e", "#6f93a8"] },
];

export type Composition = { ground: string; bubbles: { path: string; fill: string }[] };

/** Three or four bubbles across a picture of the given size. */
export function composition(seed: string, width: number, height: number): Composition {
  const chance = chanceOf(seed);
  const palette = palettes[Math.floor(chance() * palettes.length)] ?? { ground: "#dfe5e3", inks: ["#1f5a53", "#c8552e", "#e8b84f"] };
  const count = width < height * 1.2 ? 2 : 3 + Math.floor(chance() * 2);
  const order = Math.floor(chance() * 3);
  const bubbles = Array.from({ length: count }, (_, place) => {
    const radius = height * (0.25 + chance() * 0.23);
    const x = (width * (place + 0.75 + chance() * 0.25)) / (count + 0.75);
    const y = height * (0.34 + chance() * 0.32);
    const corner = corners[Math.floor(chance() * corners.length)] ?? corners[0];
    return { path: bubble(x, y, radius, corner), fill: palette.inks[(place + order) % 3] ?? palette.inks[0] };
  });
  return { ground: palette.ground, bubbles };
}

// The pointed corner: left or right, below more often than above, as in a bubble that belongs to somebody.
type Corner = readonly [x: -1 | 1, y: -1 | 1];
const corners: readonly [Corner, ...Corner[]] = [
  [-1, 1],
  [1, 1],
  [-1, -1],
  [1, -1],
  [-1, 1],
];

/** A circle of which one quarter is a square. */
function bubble(x: number, y: number, radius: number, [toX, toY]: Corner): string {
  const [cx, cy, r] = [Math.round(x), Math.round(y), Math.round(radius)];
  const clockwise = toX === toY ? 1 : 0;
  return `M${cx + toX * r} ${cy}V${cy + toY * r}H${cx}A${r} ${r} 0 1 ${clockwise} ${cx + toX * r} ${cy}z`;
}

/** Numbers between 0 and 1 that the seed decides (mulberry32 over an FNV-1a hash). */
function chanceOf(seed: string): () => number {
  let state = 2166136261;
  for (const character of seed) state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 16777619);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
