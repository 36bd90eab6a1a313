// What is wrong with a pattern, as a code that the catalogue puts into words.
export const patternProblems = [
  "backreference",
  "lookaround",
  "empty",
  "large",
  "repeat",
  "bracket",
  "dangling",
  "escape",
  "range",
  "syntax",
] as const;
export type PatternProblem = (typeof patternProblems)[number];

const kinds: readonly [said: RegExp, problem: PatternProblem][] = [
  [/invalid repeat count|expression (?:nests too deeply|too large)/, "repeat"],
  [/missing closing|unexpected \)/, "bracket"],
  [/missing argument|nested repetition/, "dangling"],
  [/character class range/, "range"],
  [/escape|trailing backslash/, "escape"],
];

/** Which problem it is that the engine complains about; what it can never do is seen in the pattern itself. */
export function problemOf(pattern: string, complaint: string): PatternProblem {
  const bare = pattern.replace(/\\\\/g, "");
  if (/\\[1-9]|\\k[<{']|\(\?P=/.test(bare)) return "backreference";
  if (/\(\?(?:[=!>]|<[=!])/.test(bare)) return "lookaround";
  return kinds.find(([said]) => said.test(complaint))?.[1] ?? "syntax";
}
