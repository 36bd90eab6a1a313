// What a browser says about itself, reduced to what somebody needs to recognise their own: its family and its system.

/** Codes that the catalogue puts into words; "other" where nothing is known. */
export type Browser = { browser: string; system: string };

export const unknownBrowser: Browser = { browser: "other", system: "other" };

// In this order: most browsers also claim to be those further down.
const families: readonly (readonly [string, RegExp])[] = [
  ["edge", /\bEdg(?:e|A|iOS)?\//],
  ["opera", /\b(?:OPR|OPT|Opera)\//],
  ["samsung", /\bSamsungBrowser\//],
  ["firefox", /\b(?:Firefox|FxiOS)\//],
  ["chrome", /\b(?:Chrome|CriOS|Chromium|HeadlessChrome)\//],
  ["safari", /\bVersion\/\S+.*\bSafari\//],
];
const systems: readonly (readonly [string, RegExp])[] = [
  ["ios", /\b(?:iPhone|iPad|iPod)\b/],
  ["android", /\bAndroid\b/],
  ["windows", /\bWindows\b/],
  ["chromeos", /\bCrOS\b/],
  ["macos", /\bMac OS X\b/],
  ["linux", /\bLinux\b/],
];

export function browserOf(userAgent: string): Browser {
  const find = (table: typeof families) => table.find(([, sign]) => sign.test(userAgent))?.[0] ?? "other";
  return { browser: find(families), system: find(systems) };
}
