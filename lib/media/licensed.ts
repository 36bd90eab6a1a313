// A picture leaves the pages when its licence ends; they go on without it.
import { expiresAt } from "../page-cache/tags.ts";
import { endOfLicence } from "./licence.ts";

type Licensed = { licenceEndsOn: Date | null };

/** The picture while it may be shown, otherwise null. The page being rendered is stale when the licence ends. */
export function whileLicensed<Picture extends Licensed>(picture: Picture | null): Picture | null {
  const end = picture && endOfLicence(picture);
  if (!end) return picture;
  if (end <= new Date()) return null;
  expiresAt(end);
  return picture;
}
