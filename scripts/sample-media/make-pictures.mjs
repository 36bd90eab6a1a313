// Draws the illustrations of the sample stories, the posters of their films and the portraits of their people.
// Usage: node scripts/sample-media/make-pictures.mjs [slug …]
import { mkdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { people } from "../../prisma/sample/publication.ts";
import { pictures } from "./pictures.mjs";
import { portraitOf } from "./portraits.mjs";
import { posters } from "./posters.mjs";
import { print } from "./printing.mjs";

const media = fileURLToPath(new URL("../../prisma/sample/media", import.meta.url));
await mkdir(media, { recursive: true });

const wanted = process.argv.slice(2);
const chosen = ([name]) => wanted.length === 0 || wanted.includes(name);

async function draw(name, drawing, format) {
  const printed = await print({ name, ...drawing }, format);
  const { size } = await printed
    .resize(format.width / (format.finer ?? 1))
    .jpeg({ quality: 80, mozjpeg: true })
    .toFile(`${media}/${name}.jpg`);
  console.log(`${name}.jpg: ${Math.round(size / 1000)} kB`);
}

const portraits = people.map(({ slug }) => [`portrait-${slug}`, portraitOf(slug)]);
for (const [name, drawing] of Object.entries(pictures).filter(chosen)) await draw(name, drawing, { width: 1600, height: 1000 });
for (const [name, drawing] of Object.entries(posters).filter(chosen)) await draw(name, drawing, { width: 1280, height: 720 });
for (const [name, drawing] of portraits.filter(chosen)) await draw(name, drawing, { width: 800, height: 800, scale: 0.5, finer: 2 });
