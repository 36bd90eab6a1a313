// A whole interview as sound, and the times of everything in it.

import { cuesOf, joined } from "./captions.mjs";
import { cast } from "./cast.mjs";
import { chime, sampleRate, speak } from "./speech.mjs";

// Seconds of silence, and of the cards that title and chapters are shown on.
const pause = { sentence: 0.3, turn: 0.5 };
export const card = { title: 4.4, chapter: 2.8, end: 3 };

export const sentencesOf = (text) => text.split(/(?<=[.!?…][“”"]?)\s+(?=[„A-ZÄÖÜ])/u);

/**
 * Speaks an interview. `clips` are the pieces of sound with their places, `turns` and `chapters` their beginnings,
 * `cards` what is shown instead of the speakers, and for how long.
 */
export async function record({ turns, chapters }, synthesiser) {
  const timeline = { clips: [], turns: [], chapters: [], cards: [], cues: [] };
  let now = 0;
  for (const [index, { speaker, text }] of turns.entries()) {
    const chapter = chapters.findIndex(({ turn }) => turn === index);
    if (chapter >= 0) {
      const length = index === 0 ? card.title : card.chapter;
      timeline.chapters.push({ title: chapters[chapter].title, start: now });
      timeline.cards.push({ chapter, start: now, end: now + length });
      timeline.clips.push({ start: now + 0.35, samples: chime() });
      now += length;
    }
    const start = now;
    const cues = [];
    for (const sentence of sentencesOf(text)) {
      const samples = await speak(sentence, cast[speaker].voice, synthesiser);
      timeline.clips.push({ start: now, samples, speaker });
      cues.push(...cuesOf({ sentence, samples, start: now }));
      now += samples.length / sampleRate + pause.sentence;
    }
    timeline.cues.push(...joined(cues).map((cue) => ({ ...cue, name: cast[speaker].name })));
    now += pause.turn - pause.sentence;
    timeline.turns.push({ speaker, start, end: now });
  }
  timeline.cards.push({ chapter: chapters.length, start: now, end: now + card.end });
  return { ...timeline, duration: now + card.end };
}

/** All clips laid over silence: the sound track. */
export function mix({ clips, duration }) {
  const track = new Float32Array(Math.ceil(duration * sampleRate));
  for (const { start, samples } of clips) {
    const offset = Math.round(start * sampleRate);
    for (const [index, sample] of samples.entries()) track[offset + index] += sample;
  }
  return track;
}

/** How loud the voice is, from 0 to 1, once for every picture: it rises at once and falls slowly, as the eye likes it. */
export function levels({ clips, duration }, picturesPerSecond) {
  const loud = new Float32Array(Math.ceil(duration * picturesPerSecond) + 1);
  const step = sampleRate / picturesPerSecond;
  for (const { start, samples, speaker } of clips) {
    if (!speaker) continue;
    for (let at = 0; at < samples.length; at += step) {
      const window = samples.slice(at, at + step);
      const power = Math.sqrt(window.reduce((sum, sample) => sum + sample * sample, 0) / window.length);
      const picture = Math.round(start * picturesPerSecond + at / step);
      loud[picture] = Math.max(loud[picture], Math.min(1, power * 6));
    }
  }
  for (let index = 1; index < loud.length; index += 1) loud[index] = Math.max(loud[index], loud[index - 1] * 0.72);
  return loud;
}
