// What can be counted in a comment, and from how much on it speaks.
import type { Material } from "./material.ts";

export const measures = ["links", "hosts", "capitals", "characters"] as const;
export type Measure = (typeof measures)[number];

/** The least that makes sense, and the most. */
export const bounds: Readonly<Record<Measure, { from: number; to: number }>> = {
  links: { from: 1, to: 100 },
  hosts: { from: 1, to: 50 },
  capitals: { from: 20, to: 100 },
  characters: { from: 100, to: 10_000 },
};

const counts: Readonly<Record<Measure, (material: Material) => number>> = {
  links: ({ links }) => links,
  hosts: ({ hosts }) => hosts.length,
  capitals: ({ text }) => capitalsIn(text),
  characters: ({ text }) => text.length,
};

/** Per cent of the letters; of a short text it says nothing: "OK" is no shouting. */
function capitalsIn(text: string): number {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return letters < 20 ? 0 : Math.round((100 * (text.match(/\p{Lu}/gu)?.length ?? 0)) / letters);
}

export const isMeasure = (name: string): name is Measure => measures.some((each) => each === name);

export function compileMeasure(name: string, least: number): (material: Material) => string | undefined {
  if (!isMeasure(name)) return () => undefined;
  return (material) => {
    const count = counts[name](material);
    return count >= least ? String(count) : undefined;
  };
}
