import type { Check } from "../check.ts";

// Readers must be able to trust a name of the house, so only its bearer uses it unseen.
export const impersonation: Check = {
  name: "impersonation",
  version: 1,
  inspect: ({ impersonates }) => (impersonates ? { reason: "impersonation", weight: 1, forcesHold: true } : undefined),
};
