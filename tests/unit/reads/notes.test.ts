import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createReadNotes, type Noted } from "#lib/reads/notes";

const reading = (storyId: string, peer = "192.0.2.1"): Noted => ({ storyId, peer, forwarded: "", agent: "Firefox" });
const untroubled = () => undefined;

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

test("what is read is written two seconds later at the latest, once for each reader and story", async () => {
  const written: Noted[] = [];
  const { note, stop } = createReadNotes({ write: async (noted) => written.push(...noted), failed: untroubled });
  for (const noted of [reading("a"), reading("a"), reading("b"), reading("a", "192.0.2.2")]) note(noted);
  expect(written).toEqual([]);
  await vi.advanceTimersByTimeAsync(2_000);
  expect(written).toEqual([reading("a"), reading("b"), reading("a", "192.0.2.2")]);
  await stop();
});

test("what could not be written waits, and somebody hears of it", async () => {
  const written: Noted[] = [];
  const problems: unknown[] = [];
  let broken = true;
  const write = async (noted: readonly Noted[]) => {
    if (broken) throw new Error("no database");
    written.push(...noted);
  };
  const { note, stop } = createReadNotes({ write, failed: (error) => problems.push(error) });
  note(reading("a"));
  await vi.advanceTimersByTimeAsync(2_000);
  expect(problems).toHaveLength(1);
  broken = false;
  note(reading("b"));
  await stop();
  expect(written.map(({ storyId }) => storyId).toSorted()).toEqual(["a", "b"]);
});

test("who asks for more than any reader could fills no memory", async () => {
  let count = 0;
  const { note, stop } = createReadNotes({ write: async (noted) => (count += noted.length), failed: untroubled });
  for (let index = 0; index < 50_000; index++) note(reading(`story ${index}`));
  await stop();
  expect(count).toBe(20_000);
});
