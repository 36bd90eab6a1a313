import type { Locale } from "../addresses.ts";

/** How large a file is, as people say it: "340 kB", "1,2 MB". */
export function sizeOf(bytes: number, locale: Locale): string {
  const [value, unit] = bytes < 1_000_000 ? [Math.max(1, Math.round(bytes / 1_000)), "kB"] : [bytes / 1_000_000, "MB"];
  return `${new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(value)}\u00a0${unit}`;
}
