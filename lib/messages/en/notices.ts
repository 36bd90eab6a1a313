import type { Messages } from "../catalogue.ts";

export const notices: Messages["notices"] = {};
