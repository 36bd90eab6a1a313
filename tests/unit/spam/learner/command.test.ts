// The command as a person meets it: what can be mended is told in one line, never with a stack.
import { execFile } from "node:child_process";
import { expect, test } from "vitest";

type Ended = { code: number; said: string; complained: string };

async function spam(args: string[], input = ""): Promise<Ended> {
  const { promise, resolve } = Promise.withResolvers<Ended>();
  const child = execFile(process.execPath, ["scripts/spam.ts", ...args], (error, said, complained) =>
    resolve({ code: typeof error?.code === "number" ? error.code : 0, said, complained }),
  );
  child.stdin?.end(input);
  return promise;
}

test("comments come in and judgements go out, one a line, garbage among them", async () => {
  const { code, said } = await spam(["score"], '\ufeff{"id":1,"text":"Danke!"}\r\n\nnonsense\n{"id":"b"}\n{"id":"c","text":"Danke dir."}');
  expect(code).toBe(0);
  const lines: unknown[] = said
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(lines).toMatchObject([
    { id: 1, verdict: "publish" },
    { error: "not JSON", line: 3 },
    { error: expect.stringContaining("text"), line: 4, id: "b" },
    { id: "c", verdict: "publish" },
  ]);
});

test.each([
  [["score", "--model", "nowhere.bin"], /nowhere\.bin/, 1],
  [["score", "--model", "package.json"], /package\.json is no model/, 1],
  [["evaluate", "package.json"], /package\.json, line 1 is no labelled comment/, 1],
  [["train", "nowhere.jsonl", "--model", "x.bin"], /nowhere\.jsonl/, 1],
  [["train", "package.json"], /--model OUT is missing/, 2],
  [["score", "--bogus"], /Unknown option/, 2],
  [["guess"], /There is no "guess"/, 2],
  [[], /What shall be done/, 2],
])("%j ends with one clear line", async (args, line, code) => {
  const ended = await spam(args);
  expect(ended.complained.split("\n")[0]).toMatch(line);
  expect(ended.complained).not.toMatch(/^\s+at /m);
  expect(ended.code).toBe(code);
});
