import type { Check } from "../check.ts";

// Nearly the same words from several networks within an hour: people who think alike don't write alike.
export const textBurst: Check = {
  name: "text-burst",
  version: 1,
  inspect: ({ burst: { text } }) =>
    text > 0 ? { reason: "textBurst", detail: { places: text }, weight: Math.min(1.5 + 0.7 * text, 5) } : undefined,
};

/** A study or a petition is linked to by some in the same hour. */
const unremarkable = 2;

export const hostBurst: Check = {
  name: "host-burst",
  version: 1,
  inspect: ({ burst: { host } }) =>
    host > unremarkable ? { reason: "hostBurst", detail: { places: host }, weight: Math.min(0.6 * (host - unremarkable), 3) } : undefined,
};
