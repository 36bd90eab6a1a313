import type { Messages } from "../catalogue.ts";

export const writing: Messages["writing"] = {};
