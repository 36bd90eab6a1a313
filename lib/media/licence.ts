// How long a picture may be shown. A licence names its last day, in the publication's time zone.
import { momentsOf } from "../plans/zone.ts";

const zone = "Europe/Berlin";
const day = 86_400_000;
/** So many days before its end a licence is called ending. */
export const noticeDays = 30;

type Licensed = { licenceEndsOn: Date | null };

/** The moment after the last day; null for what has no end. */
export function endOfLicence({ licenceEndsOn }: Licensed): Date | null {
  if (!licenceEndsOn) return null;
  const next = new Date(licenceEndsOn.getTime() + day).toISOString().slice(0, 10);
  const [midnight] = momentsOf(`${next}T00:00`, zone);
  return midnight ?? new Date(licenceEndsOn.getTime() + day);
}

export type LicenceState = "none" | "running" | "ending" | "over";

export function licenceState(picture: Licensed, now = new Date()): LicenceState {
  const end = endOfLicence(picture);
  if (!end) return "none";
  if (end <= now) return "over";
  return end.getTime() - now.getTime() < noticeDays * day ? "ending" : "running";
}
