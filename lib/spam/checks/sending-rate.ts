import type { Check } from "../check.ts";

/** From so many a minute it is noticed. Who exceeds the hard limit is not screened at all, but told to wait. */
const noticed = 5;

export const sendingRate: Check = {
  name: "sending-rate",
  version: 1,
  inspect: ({ postsLastMinute }) =>
    postsLastMinute >= noticed
      ? { reason: "sendingRate", detail: { posts: postsLastMinute }, weight: Math.min(1.5 + 0.3 * (postsLastMinute - noticed), 5) }
      : undefined,
};
