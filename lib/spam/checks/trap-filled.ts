import type { Check } from "../check.ts";

// Password managers and screen readers fill hidden fields too: this makes a person look, it condemns nobody.
export const trapFilled: Check = {
  name: "trap-filled",
  version: 1,
  inspect: ({ trap }) => (trap.trim() === "" ? undefined : { reason: "trapFilled", weight: 4 }),
};
