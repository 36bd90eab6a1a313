// The frozen part: one linear model that comes with the portal, read when it is first needed.
import { readFileSync } from "node:fs";
import path from "node:path";
import { type LinearModel, modelFromBytes } from "./linear-model.ts";

let model: LinearModel | undefined;

/** The model of the repository. */
export function shippedModel(): LinearModel {
  model ??= modelFromBytes(readFileSync(path.resolve("lib/spam/model/shipped.bin")));
  return model;
}
