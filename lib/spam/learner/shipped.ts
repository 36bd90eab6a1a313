// The frozen part: one linear model that comes with the portal, read when it is first needed.
import { readFileSync } from "node:fs";
import path from "node:path";
import { type LinearModel, modelFromBytes } from "./linear-model.ts";

const place = Symbol.for("podium.shipped-model");
const shared: typeof globalThis & { [place]?: LinearModel } = globalThis;

/** The model of the repository. */
export function shippedModel(): LinearModel {
  shared[place] ??= modelFromBytes(readFileSync(path.resolve("lib/spam/model/shipped.bin")));
  return shared[place];
}
