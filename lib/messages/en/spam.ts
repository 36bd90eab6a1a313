import type { Messages } from "../catalogue.ts";

export const spam: Messages["spam"] = {};
