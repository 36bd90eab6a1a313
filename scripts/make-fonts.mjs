// Makes the typefaces in public/fonts from the variable originals: fewer letters, fewer weights, a tenth of the bytes.
// Run it rarely and by hand; its products are committed. What it needs is not a dependency of the portal:
//   npm install --no-save @fontsource-variable/newsreader@5.3.0 @fontsource-variable/schibsted-grotesk@5.3.0 subset-font@2.9.0
import { copyFile, readFile, writeFile } from "node:fs/promises";

const source = new URL("../node_modules/@fontsource-variable/", import.meta.url);
const target = new URL("../public/fonts/", import.meta.url);
const drawing = new URL("../lib/cards/type/", import.meta.url);

const range = (first, last) => String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, index) => first + index));

// What German, English and most of western Europe write. Signs nobody types in a text (¤ ¦ ¸ ª º …) would cost kilobytes of kerning.
const letters = [range(0x20, 0x7e), range(0xc0, 0xff), "\u00a0\u00ad\u2009\u2011\u202f", "§©®°±²³·«»¹½¼¾¿¡£µ„“”‚‘’‹›–—…€•−™←↑→↓‰œŒı"].join(
  "",
);

// The rest of Europe, in files of their own that a browser asks for only when such a letter is on the page.
const farLetters = `${range(0x100, 0x130)}${range(0x132, 0x151)}${range(0x154, 0x17f)}ȘșȚțẞ`;

const features = ["kern", "liga", "ccmp", "locl"];

const newsreader = (style) => `newsreader/files/newsreader-${style}.woff2`;
const schibsted = (style) => `schibsted-grotesk/files/schibsted-grotesk-${style}.woff2`;

// Optical size: text is set at 18 pixels and above, so the cuts for smaller print stay behind. The italic is for emphasis and
// quotations, in one weight and one cut between the two sizes it is used at.
const text = { wght: { min: 400, max: 600 }, opsz: { min: 18, max: 72 } };
const oneCut = { wght: { min: 400, max: 600 }, opsz: 24 };
const emphasis = { wght: 400, opsz: 24 };
const interfaces = { wght: { min: 400, max: 700 } };

const products = [
  { name: "newsreader", from: newsreader("latin-opsz-normal"), has: letters, variationAxes: text },
  { name: "newsreader-italic", from: newsreader("latin-opsz-italic"), has: letters, variationAxes: emphasis },
  { name: "schibsted-grotesk", from: schibsted("latin-wght-normal"), has: letters, variationAxes: interfaces, extra: ["tnum"] },
  { name: "newsreader-ext", from: newsreader("latin-ext-opsz-normal"), has: farLetters, variationAxes: oneCut },
  { name: "newsreader-italic-ext", from: newsreader("latin-ext-opsz-italic"), has: farLetters, variationAxes: emphasis },
  { name: "schibsted-grotesk-ext", from: schibsted("latin-ext-wght-normal"), has: farLetters, variationAxes: interfaces },
];

// Uncompressed single cuts for what is drawn rather than read in a browser: the cards of stories, the titles in the sample videos.
const cuts = [
  { name: "newsreader-title", from: newsreader("latin-opsz-normal"), variationAxes: { wght: 500, opsz: 60 } },
  { name: "schibsted-grotesk-medium", from: schibsted("latin-wght-normal"), variationAxes: { wght: 500 } },
  { name: "schibsted-grotesk-bold", from: schibsted("latin-wght-normal"), variationAxes: { wght: 700 } },
];

const { default: subsetFont } = await import("subset-font").catch(() => {
  console.error(
    "make-fonts needs subset-font and the two @fontsource-variable packages; the first lines of this script say how to install them.",
  );
  process.exit(1);
});

for (const { name, from, has, variationAxes, extra = [] } of products) {
  const keepFeatures = [...features, ...extra];
  const font = await subsetFont(await readFile(new URL(from, source)), has, {
    targetFormat: "woff2",
    noHinting: true,
    keepFeatures,
    variationAxes,
  });
  await writeFile(new URL(`${name}.woff2`, target), font);
  console.log(`${name}.woff2`.padEnd(30), `${(font.length / 1000).toFixed(1)} kB`);
}

for (const { name, from, variationAxes } of cuts) {
  const font = await subsetFont(await readFile(new URL(from, source)), letters, {
    targetFormat: "sfnt",
    keepFeatures: features,
    variationAxes,
  });
  await writeFile(new URL(`${name}.ttf`, drawing), font);
}

await copyFile(new URL("newsreader/LICENSE", source), new URL("LICENSE-newsreader.txt", target));
await copyFile(new URL("schibsted-grotesk/LICENSE", source), new URL("LICENSE-schibsted-grotesk.txt", target));
