// Makes the sample interviews: sound, picture, captions and the times of turns and chapters.
// Usage: node scripts/sample-media/make-videos.mjs [slug …]
import "./fonts.mjs";
import { mkdtemp, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { interviews } from "../../prisma/sample/interviews.ts";
import { webVtt } from "./captions.mjs";
import { cast } from "./cast.mjs";
import { encoder, findPrograms, run } from "./programs.mjs";
import { levels, mix, record } from "./recording.mjs";
import { pictureAt, sceneOf, size } from "./scene.mjs";
import { sampleRate } from "./speech.mjs";

const { default: sharp } = await import("sharp");

const media = fileURLToPath(new URL("../../prisma/sample/media", import.meta.url));
const picturesPerSecond = 15;
const inFlight = 2;

async function makeVideo(interview, synthesiser) {
  const timeline = await record(interview, synthesiser);
  const folder = await mkdtemp(join(tmpdir(), "video-"));
  const sound = join(folder, "sound.f32");
  const video = join(media, `${interview.slug}.mp4`);
  await writeFile(sound, Buffer.from(mix(timeline).buffer));
  await film(sceneFor(interview, timeline), sound, video);
  await rm(folder, { recursive: true });
  await writeFile(join(media, `${interview.slug}.vtt`), webVtt(timeline.cues));
  await writeFile(join(media, `${interview.slug}.json`), `${JSON.stringify(await factsOf(video, timeline), null, 2)}\n`);
}

function sceneFor({ slug, title, moderator, guests, chapters }, timeline) {
  const people = [moderator, ...guests].map((person) => ({ slug: person, ...cast[person] }));
  const heard = levels(timeline, picturesPerSecond);
  return sceneOf({ slug, title, kicker: "Im Gespräch", chapters, people, moderator, timeline, levels: heard, picturesPerSecond });
}

async function film(scene, sound, target) {
  const pictures = [
    "-f",
    "rawvideo",
    "-pix_fmt",
    "rgb24",
    "-s",
    `${size.width}x${size.height}`,
    "-r",
    String(picturesPerSecond),
    "-i",
    "-",
  ];
  const voice = [
    "-f",
    "f32le",
    "-ar",
    String(sampleRate),
    "-ac",
    "1",
    "-i",
    sound,
    "-af",
    "aformat=channel_layouts=mono,loudnorm=I=-17:TP=-1.5:LRA=9,aresample=44100,aformat=channel_layouts=mono",
  ];
  const colours = [
    "-vf",
    "scale=out_color_matrix=bt709:out_range=tv,format=yuv420p",
    "-colorspace",
    "bt709",
    "-color_primaries",
    "bt709",
    "-color_trc",
    "bt709",
  ];
  const shape = ["-c:v", "libx264", "-preset", "slow", "-crf", "27", "-tune", "animation", "-g", "150", "-threads", "2"];
  const tail = [
    "-c:a",
    "aac",
    "-b:a",
    "56k",
    "-movflags",
    "+faststart",
    "-map_metadata",
    "-1",
    "-fflags",
    "+bitexact",
    "-flags",
    "+bitexact",
    "-shortest",
  ];
  const ffmpeg = encoder(["-v", "error", "-y", ...pictures, ...voice, ...colours, ...shape, ...tail, target]);
  const count = Math.floor(scene.timeline.duration * picturesPerSecond);
  for (let first = 0; first < count; first += inFlight) {
    const batch = Array.from({ length: Math.min(inFlight, count - first) }, (_, index) =>
      drawn(scene, (first + index) / picturesPerSecond),
    );
    for (const picture of await Promise.all(batch)) await ffmpeg.write(picture);
  }
  await ffmpeg.end();
}

const drawn = (scene, now) =>
  sharp(Buffer.from(pictureAt(scene, now)))
    .removeAlpha()
    .raw()
    .toBuffer();

async function factsOf(video, { chapters, turns }) {
  const seconds = Number(await run("ffprobe", ["-v", "error", "-show_entries", "format=duration", "-of", "csv=p=0", video]));
  const exact = (value) => Math.round(value * 1000) / 1000;
  return {
    durationSeconds: Math.round(seconds),
    ...size,
    bytes: (await stat(video)).size,
    chapters: chapters.map(({ title, start }) => ({ title, start: exact(start) })),
    turns: turns.map(({ start }) => ({ start: exact(start) })),
  };
}

const { synthesiser, missing } = findPrograms();
if (missing) {
  console.error(missing);
  process.exit(1);
}
const wanted = process.argv.slice(2);
for (const interview of interviews.filter(({ slug }) => wanted.length === 0 || wanted.includes(slug))) {
  const began = Date.now();
  await makeVideo(interview, synthesiser);
  console.log(`${interview.slug}: made with ${synthesiser} in ${Math.round((Date.now() - began) / 1000)} s`);
}
