import type { DataUse } from "#components/comments/data-use";
import { akismetIsOn } from "#lib/akismet/switch";
import { settings } from "#lib/settings";

/** What the settings say is done with a comment. */
export function dataUse(): DataUse {
  const { MODERATION, AKISMET_SEND_EMAIL: email, AKISMET_SEND_IP: address } = settings();
  return { byPerson: MODERATION === "person", akismet: akismetIsOn() ? { email, address } : null };
}
