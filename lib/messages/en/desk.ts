import type { Messages } from "../catalogue.ts";

export const desk: Messages["desk"] = {};
