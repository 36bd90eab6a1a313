// Turns sentences into sound, one by one, so that captions know to the millisecond when each is said.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "./programs.mjs";

export const sampleRate = 48_000;
const loudness = 0.09;

/**
 * One recorded sentence as samples between -1 and 1, without the silence around it.
 * Pico has a single German voice. A larger head and throat is made by playing it slower, which lowers voice and
 * resonances alike; `speed` makes up for the time lost, `pitch` moves the melody alone.
 */
export async function speak(sentence, voice, synthesiser) {
  const folder = await mkdtemp(join(tmpdir(), "speech-"));
  const file = join(folder, "sentence.wav");
  try {
    if (synthesiser === "pico2wave") {
      const text = `<pitch level='${voice.pitch}'><speed level='${voice.speed}'>${sentence}</speed></pitch>`;
      await run("pico2wave", ["-l", "de-DE", "-w", file, text]);
    } else {
      await run("espeak-ng", ["-v", voice.espeak, "-s", "150", "-p", "42", "-w", file, sentence]);
    }
    return evenedOut(trimmed(await samplesOf(file, synthesiser === "pico2wave" ? voice.size : 1)));
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function samplesOf(file, size) {
  const rate = Number(await run("ffprobe", ["-v", "error", "-show_entries", "stream=sample_rate", "-of", "csv=p=0", file]));
  const filters = [
    `asetrate=${Math.round(rate * size)}`,
    `aresample=${sampleRate}`,
    "highpass=f=70",
    "equalizer=f=220:t=q:w=1:g=1.5",
    "equalizer=f=3000:t=q:w=1.2:g=-1.5",
    "lowpass=f=9000",
    "acompressor=threshold=0.12:ratio=2.2:attack=8:release=120",
    "aecho=0.9:0.6:17|29:0.05|0.03",
  ];
  const bytes = await run("ffmpeg", ["-v", "error", "-i", file, "-af", filters.join(","), "-ac", "1", "-f", "f32le", "-"]);
  return new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
}

function trimmed(samples) {
  const audible = (sample) => Math.abs(sample) > 0.006;
  const first = samples.findIndex(audible);
  const last = samples.findLastIndex(audible);
  const margin = 0.03 * sampleRate;
  return samples.slice(Math.max(0, first - margin), last + margin);
}

function evenedOut(samples) {
  const power = samples.reduce((sum, sample) => sum + sample * sample, 0) / samples.length;
  const gain = loudness / Math.sqrt(power);
  return samples.map((sample) => Math.max(-0.98, Math.min(0.98, sample * gain)));
}

/** Two soft tones that open a chapter. */
export function chime() {
  return Float32Array.from({ length: 1.6 * sampleRate }, (_, index) => {
    const time = index / sampleRate;
    return tone(time, 523.25) + tone(time - 0.16, 783.99);
  });
}

const tone = (time, pitch) =>
  time < 0
    ? 0
    : 0.045 *
      Math.min(1, time * 200) *
      Math.exp(-time * 4.2) *
      (Math.sin(2 * Math.PI * pitch * time) + 0.25 * Math.sin(4 * Math.PI * pitch * time) * Math.exp(-time * 6));
