import type { Messages } from "../catalogue.ts";

export const legal: Messages["legal"] = {};
