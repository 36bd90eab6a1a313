import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";

/** What a program writes whose only step does this. */
function written(work: string): string[] {
  const program = `import { step } from "./scripts/step.mjs"; await step("build", ${work});`;
  return execFileSync(process.execPath, ["--input-type=module", "--eval", program], { encoding: "utf8" }).trimEnd().split("\n");
}

test("a step is one line with what it did and its time", () => {
  expect(written(`(say) => say("unchanged")`)).toEqual([expect.stringMatching(/^build {9}unchanged +\d+\.\d\d s$/)]);
});

test("a step that takes long says so when it begins, and nobody waits before a silent screen", () => {
  const lines = written(`(say, begin) => { begin("pages being built"); say("pages built"); }`);
  expect(lines).toEqual(["build         pages being built …", expect.stringMatching(/^build {9}pages built +\d+\.\d\d s$/)]);
});
