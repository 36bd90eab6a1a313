import type { Messages } from "../catalogue.ts";

export const comments: Messages["comments"] = {};
