import type { Messages } from "../catalogue.ts";

export const accounts: Messages["accounts"] = {};
