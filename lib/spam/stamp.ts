// The stamp of a form: when it was first touched, signed. The portal's module fetches one; a form without is not suspicious.
import { keyedDigest, sameDigest } from "../secrets.ts";

/** An older stamp says nothing any more: a page may stay open for days. */
const validSeconds = 4 * 60 * 60;

/** A stamp for this moment. It holds the time and nothing about the person. */
export function makeStamp(now: Date): string {
  const seconds = Math.floor(now.getTime() / 1000).toString(36);
  return `${seconds}.${keyedDigest("stamp", seconds)}`;
}

/** Seconds since the stamp was made; undefined if it was not made here, is too old or missing. */
export function secondsSince(stamp: string, now: Date): number | undefined {
  const [seconds = "", signature = ""] = stamp.slice(0, 100).split(".");
  if (!/^[0-9a-z]{1,8}$/.test(seconds) || !sameDigest(signature, keyedDigest("stamp", seconds))) return undefined;
  const age = now.getTime() / 1000 - Number.parseInt(seconds, 36);
  return age >= 0 && age <= validSeconds ? age : undefined;
}
