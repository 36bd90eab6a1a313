import type { Check, Finding } from "../check.ts";

// What people decided about this sender. Trust is bounded: an identity that is only claimed must not open the door.
export const senderHistory: Check = {
  name: "sender-history",
  version: 1,
  inspect: ({ sender: { approved, refused } }): Finding | undefined => {
    if (approved === 0 && refused === 0) return undefined;
    if (refused > approved)
      return { reason: "refusedSender", detail: { approved, refused }, weight: Math.min(1.5 * (refused - approved), 4.5) };
    return approved > refused
      ? { reason: "knownSender", detail: { approved, refused }, weight: -Math.min(0.5 * (approved - refused), 1.5) }
      : undefined;
  },
};
