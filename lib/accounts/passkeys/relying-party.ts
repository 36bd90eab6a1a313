// For whom passkeys are made: the host of SITE_URL. Browsers make none for a bare IP address.
import { isIP } from "node:net";
import { settings } from "../../settings.ts";

export function relyingParty(): { id: string; origin: string; name: string } {
  const { siteUrl, SITE_NAME: name } = settings();
  const { hostname: id, origin } = new URL(siteUrl);
  return { id, origin, name };
}

/** Whether this site can have passkeys at all. */
export const passkeysWork = () => isIP(relyingParty().id.replace(/^\[|\]$/g, "")) === 0;
