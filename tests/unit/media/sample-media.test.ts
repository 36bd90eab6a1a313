import { readdirSync, readFileSync, statSync } from "node:fs";
import { expect, test } from "vitest";
import { z } from "zod";
import { interviews, people, stories } from "../../../prisma/sample/publication.ts";

const folder = new URL("../../../prisma/sample/media/", import.meta.url);
const textOf = (name: string) => readFileSync(new URL(name, folder), "utf8");
const bytesOf = (name: string) => statSync(new URL(name, folder)).size;

const film = z.object({
  durationSeconds: z.number(),
  bytes: z.number(),
  chapters: z.array(z.object({ title: z.string(), start: z.number() })),
  turns: z.array(z.object({ start: z.number() })),
});

type Cue = { start: number; end: number; name: string; lines: string[] };

const secondsOf = (stamp: string) => stamp.split(":").reduce((sum, part) => sum * 60 + Number(part), 0);

function cuesOf(slug: string): Cue[] {
  const blocks = textOf(`${slug}.vtt`).trim().split("\n\n").slice(1);
  return blocks.map((block) => {
    const [, times = "", ...said] = block.split("\n");
    const [start = "", end = ""] = times.split(" --> ");
    const [, name = "", text = ""] = /^<v ([^>]+)>(.*)<\/v>$/s.exec(said.join("\n")) ?? [];
    return { start: secondsOf(start), end: secondsOf(end), name, lines: text.split("\n") };
  });
}

const nameOf = (slug: string) => people.find((person) => person.slug === slug)?.name;

test.each(interviews)("the captions of $slug say every word of the interview, under the right name", ({ slug, turns }) => {
  const said = cuesOf(slug).map(({ name, lines }) => `${name}: ${lines.join(" ")}`);
  const spoken = turns.map(({ speaker, text }) => ({ name: nameOf(speaker), text }));
  const words = (texts: string[]) => texts.join(" ").replaceAll(/\s+/g, " ");
  expect(words(said.map((line) => line.replace(/^[^:]+: /, "")))).toBe(words(spoken.map(({ text }) => text)));
  expect(new Set(said.map((line) => line.split(":")[0]))).toEqual(new Set(spoken.map(({ name }) => name)));
});

test.each(interviews)("the captions of $slug can be read: two short lines, one after the other", ({ slug }) => {
  const cues = cuesOf(slug);
  for (const { start, end, lines } of cues) {
    expect(end - start).toBeGreaterThan(0.7);
    expect(lines.length).toBeLessThanOrEqual(2);
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(44);
  }
  expect(cues.every(({ start }, index) => start >= (cues[index - 1]?.end ?? 0))).toBe(true);
});

test.each(interviews)("the times beside $slug fit the interview and the film", ({ slug, chapters, turns }) => {
  const times = film.parse(JSON.parse(textOf(`${slug}.json`)));
  expect(times.chapters.map(({ title }) => title)).toEqual(chapters.map(({ title }) => title));
  expect(times.turns).toHaveLength(turns.length);
  expect(times.bytes).toBe(bytesOf(`${slug}.mp4`));
  expect(times.bytes).toBeLessThan(3_000_000);
  expect(times.durationSeconds).toBeGreaterThan(cuesOf(slug).at(-1)?.end ?? Number.POSITIVE_INFINITY);
});

test("every picture that the sample publication names is there, and the whole stays small", () => {
  const files = readdirSync(folder);
  const named = stories.flatMap(({ picture }) => (picture ? [picture.file] : []));
  const portraits = people.map(({ slug }) => `portrait-${slug}.jpg`);
  const posters = interviews.map(({ slug }) => `${slug}.jpg`);
  expect(files).toEqual(expect.arrayContaining([...named, ...portraits, ...posters]));
  expect(files.reduce((sum, file) => sum + bytesOf(file), 0)).toBeLessThan(14_000_000);
});

test("each film stays under 3 MB", () => {
  for (const { slug } of interviews) expect(bytesOf(`${slug}.mp4`), slug).toBeLessThan(3_000_000);
});

test("each picture says what it shows and whose it is", () => {
  for (const { slug, picture } of stories)
    if (picture) expect([slug, picture.alt.length > 20, picture.credit.length > 5]).toEqual([slug, true, true]);
});

test.each(stories.filter(({ kind }) => kind === "article"))("$slug has between 600 and 1,200 words", ({ bodyFile }) => {
  const words = readFileSync(new URL(`../../../prisma/sample/${bodyFile}`, import.meta.url), "utf8")
    .split(/\s+/)
    .filter(Boolean);
  expect(words.length).toBeGreaterThanOrEqual(600);
  expect(words.length).toBeLessThanOrEqual(1_200);
});
