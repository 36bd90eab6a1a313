import { expect, test } from "vitest";
import type { Turn } from "#lib/documents/turns";
import { approvalOf, isComplete, labelFor, standingOf, wordsDigest } from "#lib/talks/talk";

const turn = (speaker: string, text: string, role: Turn["role"] = "answer"): Turn => ({ id: text, role, speaker, text });
const turns = [turn("Redaktion", "Wie lange?", "question"), turn("kolbow", "Lange."), turn("Rieger", "Kurz.")];
const speaker = (label: string, approvedDigest: string | null = null, isPublisher = false) => ({
  label,
  approvedDigest,
  organisation: { isPublisher },
});

test("whoever answers has to approve the own words, whoever only asks and the house itself have not", () => {
  expect(approvalOf(speaker("Redaktion"), turns)).toBe("not-needed");
  expect(approvalOf(speaker("Kolbow"), turns)).toBe("missing");
  expect(approvalOf(speaker("Kolbow", null, true), turns)).toBe("not-needed");
  expect(approvalOf(speaker("Kolbow", wordsDigest(speaker("Kolbow"), turns)), turns)).toBe("given");
});

test("an approval is of a speaker's own words: others may change theirs, and turns may be moved between them", () => {
  const approved = speaker("Kolbow", wordsDigest(speaker("Kolbow"), turns));
  const others = [turn("Rieger", "Ganz kurz."), turn("kolbow", "Lange."), turn("Redaktion", "Wie lange denn?", "question")];
  expect(approvalOf(approved, others)).toBe("given");
  expect(approvalOf(approved, [turn("kolbow", "Sehr lange.")])).toBe("changed");
});

test("a talk is complete when two speak, every turn is somebody's, and who answers has approved it", () => {
  const standing = standingOf([speaker("Redaktion"), speaker("Kolbow")], [...turns, turn("", "Wer?")]);
  expect(standing).toEqual({ enough: true, unnamed: ["Rieger", ""], unapproved: ["Kolbow"], changed: [] });
  expect(isComplete(standing)).toBe(false);
  expect(standingOf([speaker("Redaktion"), speaker("Stumm")], turns.slice(0, 1)).enough).toBe(false);
  const kolbow = speaker("Kolbow", wordsDigest(speaker("Kolbow"), turns));
  expect(isComplete(standingOf([speaker("Redaktion"), kolbow], turns.slice(0, 2)))).toBe(true);
});

test("somebody is called as in the text, else by the last name; an organisation by its name", () => {
  expect(labelFor("Birte Kolbow", true, turns)).toBe("kolbow");
  expect(labelFor("Mara Ellwanger", true, turns)).toBe("Ellwanger");
  expect(labelFor("Mara Ellwanger", true, [turn("Mara Ellwanger", "Ja.")])).toBe("Mara Ellwanger");
  expect(labelFor("Werkstatt für Service", false, turns)).toBe("Werkstatt für Service");
});
