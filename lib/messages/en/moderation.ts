import type { Messages } from "../catalogue.ts";

export const moderation: Messages["moderation"] = {};
