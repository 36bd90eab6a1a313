import type { Messages } from "../catalogue.ts";

export const talks: Messages["talks"] = {
  kind: "Talk",
  speakers: "In this talk",
  with: (name) => `Talks with ${name}`,
};
