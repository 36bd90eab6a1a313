// Files that somebody made to harm, or that were broken on the way: refused in words or encoded anew, and nothing else happens.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { crc32, deflateSync } from "node:zlib";
import sharp from "sharp";
import { afterAll, afterEach, expect, test } from "vitest";
import { newId } from "#lib/id";
import { filesOf } from "#lib/media/file-name";
import { type PictureFiles, storePicture } from "#lib/media/picture-file";
import { folderStorage } from "#lib/media/storage";

const folder = mkdtempSync(path.join(os.tmpdir(), "podium-hostile-"));
process.env.PORTAL_DATA = folder;
const media = path.join(folder, "media");
const storage = folderStorage(() => media);
const refusals = ["empty", "too-large", "not-a-picture", "from-iphone", "too-many-pixels"];
const longest = 15_000;

afterAll(() => rmSync(folder, { recursive: true, force: true }));
// Whatever came: no work is left lying about, and no half file.
afterEach(() => {
  expect(readdirSync(path.join(folder, "encoding"))).toEqual([]);
  expect(readdirSync(folder).includes("media") ? readdirSync(media).filter((name) => name.startsWith(".")) : []).toEqual([]);
});

async function store(content: Uint8Array): Promise<PictureFiles | string> {
  const began = performance.now();
  const stored = await storePicture(content, newId(), storage);
  expect(performance.now() - began).toBeLessThan(longest);
  if (typeof stored === "string") expect(refusals).toContain(stored);
  return stored;
}

const base = () => sharp({ create: { width: 320, height: 240, channels: 3, background: "#a82c17" } });
const chunk = (type: string, data: Buffer) => {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
};
/** A PNG with more between its header and its pixels. */
async function pngWith(...more: Buffer[]): Promise<Buffer> {
  const png = await base().png().toBuffer();
  return Buffer.concat([png.subarray(0, 33), ...more, png.subarray(33)]);
}
const pngClaiming = (width: number, height: number) => {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([signature, chunk("IHDR", header), chunk("IDAT", deflateSync(Buffer.alloc(1_000))), chunk("IEND", Buffer.alloc(0))]);
};
async function jpegClaiming(width: number, height: number): Promise<Buffer> {
  const jpeg = await base().jpeg().toBuffer();
  const frame = jpeg.indexOf(Buffer.from([0xff, 0xc0]));
  jpeg.writeUInt16BE(height, frame + 5);
  jpeg.writeUInt16BE(width, frame + 7);
  return jpeg;
}

test("a header that claims more pixels than anybody has is believed and refused", async () => {
  expect(await store(pngClaiming(200_000, 200_000))).toBe("too-many-pixels");
  expect(await store(pngClaiming(8_000, 7_000))).toBe("too-many-pixels");
  expect(await store(await jpegClaiming(65_500, 65_500))).toBe("too-many-pixels");
  expect(await store(pngClaiming(7_000, 7_000))).toBe("not-a-picture"); // small enough to be looked at, and empty
});

test("text that unpacks to a hundred megabytes is not unpacked", async () => {
  const packed = deflateSync(Buffer.alloc(100_000_000), { level: 9 });
  const text = Buffer.concat([Buffer.from("Comment\0\0", "latin1"), packed]);
  const profile = Buffer.concat([Buffer.from("Profile\0\0", "latin1"), packed]);
  await store(await pngWith(chunk("zTXt", text)));
  await store(await pngWith(chunk("iCCP", profile)));
});

test("nothing that hides in a picture comes through: no script, no text, no second file behind it", async () => {
  const script = Buffer.from("<script>alert(document.cookie)</script><?php system('id') ?>");
  const jpeg = await base()
    .jpeg()
    .withExif({ IFD0: { ImageDescription: script.toString(), Copyright: script.toString() } })
    .toBuffer();
  const hostile = [
    await pngWith(chunk("tEXt", Buffer.concat([Buffer.from("Title\0"), script]))),
    Buffer.concat([jpeg, script]),
    Buffer.concat([await base().webp().toBuffer(), Buffer.from("PK\u0003\u0004"), script]),
  ];
  for (const content of hostile) {
    const stored = await store(content);
    if (typeof stored === "string") continue;
    for (const name of filesOf(stored)) expect(readFileSync(path.join(media, name)).includes("<script")).toBe(false);
  }
});

test("a picture that turns nowhere, and a film in the coat of a picture, do no harm", async () => {
  const turned = await base().jpeg().withMetadata({ orientation: 8 }).toBuffer();
  const tag = turned.indexOf(Buffer.from([0x01, 0x12]));
  if (tag > 0) turned[tag + 9] = 99;
  await store(turned);
  const frames = Buffer.alloc(64 * 64 * 3 * 200, 7);
  const film = await sharp(frames, { raw: { width: 64, height: 64 * 200, channels: 3, pageHeight: 64 } })
    .webp({ loop: 0 })
    .toBuffer();
  expect(await store(film)).toMatchObject({ width: 64, height: 64 });
});

test("files of other kinds are refused, whatever they are called", async () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"><image href="file:///etc/passwd"/></svg>';
  const others = [
    svg,
    `<?xml version="1.0"?>${svg}`,
    "%PDF-1.7\n1 0 obj",
    "MZ\u0090\u0000",
    "#!/bin/sh\nid",
    "<html><script>1</script>",
    "II*\u0000",
    "BM",
    "\0\0\u0001\0",
  ];
  for (const content of others) expect(await store(Buffer.from(content, "latin1"))).toBe("not-a-picture");
});

// A generator of its own: the same files in each run.
function* chance(seed: number): Generator<number, never> {
  for (let state = seed; ; ) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    yield state / 2 ** 32;
  }
}

test.each(["jpeg", "png", "webp", "avif"] as const)(
  "a %s that was broken anywhere is refused, or is a picture in every file",
  async (format) => {
    const whole = await base()
      .composite([{ input: await base().resize(90, 90).tint("#246").png().toBuffer(), left: 30, top: 40 }])
      .toFormat(format)
      .toBuffer();
    const random = chance(format.length * 7_919);
    const next = (below: number) => Math.floor(random.next().value * below);
    for (let time = 0; time < 8; time++) {
      const broken = Buffer.from(whole.subarray(0, time % 3 === 0 ? 12 + next(whole.length - 12) : whole.length));
      for (let hit = 0; hit < 1 + next(6); hit++) broken[next(broken.length)] = next(256);
      const stored = await store(broken);
      if (typeof stored === "string") continue;
      for (const name of filesOf(stored)) expect((await sharp(path.join(media, name)).metadata()).width).toBeGreaterThan(0);
    }
  },
);
