// Addresses of what a page loads to ask for consent. The door says them once, before anything renders.

export type ConsentPaths = { script: string; style: string };

const place = Symbol.for("podium.consent");
const shared: typeof globalThis & { [place]?: ConsentPaths } = globalThis;

export const consentPaths = (): ConsentPaths => shared[place] ?? { script: "/consent.js", style: "/consent.css" };

/** Called by the door at start. */
export function setConsentPaths(paths: ConsentPaths): void {
  shared[place] = paths;
}
