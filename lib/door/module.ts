// Address of the readers' module: its name carries the hash of its content. The door says it once, before anything renders.

const place = Symbol.for("podium.module");
const shared: typeof globalThis & { [place]?: string } = globalThis;

/** Path of the one script a reader page loads. */
export const modulePath = (): string => shared[place] ?? "/module.js";

/** Called by the door at start. */
export function setModulePath(path: string): void {
  shared[place] = path;
}
