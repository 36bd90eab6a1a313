// Addresses of the readers' style sheets. The door says them before anything renders.

const place = Symbol.for("podium.styles");
const shared: typeof globalThis & { [place]?: readonly string[] } = globalThis;

/** Paths of the style sheets that a reader page loads. */
export const stylePaths = (): readonly string[] => shared[place] ?? [];

/** Called by the door at start. */
export function setStylePaths(paths: readonly string[]): void {
  shared[place] = paths;
}
