// Moments of a film: for people ("7:42"), for machines ("PT7M42S"), and as anchors of its transcript.

/** Minutes and seconds, with hours when there are any. */
export function clock(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor((whole % 3600) / 60), whole % 60];
  const tail = `${minutes}:${String(rest).padStart(2, "0")}`;
  return hours > 0 ? `${hours}:${tail.padStart(5, "0")}` : tail;
}

/** ISO 8601, for `datetime` and structured data. */
export function duration(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  return `PT${Math.floor(whole / 60)}M${whole % 60}S`;
}

/** Anchor of what is said from that second on; also a media fragment. */
export const anchorAt = (seconds: number) => `t=${Math.max(0, Math.floor(seconds))}`;
