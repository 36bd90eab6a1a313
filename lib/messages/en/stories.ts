import type { Messages } from "../catalogue.ts";

export const stories: Messages["stories"] = {};
