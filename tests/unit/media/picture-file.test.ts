import sharp from "sharp";
import { expect, test } from "vitest";
import { readPicture } from "#lib/media/picture-file";

const picture = (width: number, height: number) => sharp({ create: { width, height, channels: 3, background: "#a82c17" } });

test("a picture gets the sizes that its width allows", async () => {
  const read = await readPicture(await picture(1200, 800).png().toBuffer());
  expect(read).toMatchObject({ width: 1200, height: 800, sizes: [{ width: 480 }, { width: 960 }] });
});

test("a small picture keeps one size, its own", async () => {
  expect(await readPicture(await picture(300, 200).png().toBuffer())).toMatchObject({ sizes: [{ width: 300 }] });
});

test("where a photograph was taken does not survive", async () => {
  const located = await picture(600, 400)
    .jpeg()
    .withExif({ IFD3: { GPSLatitude: "52/1 31/1 0/1", GPSLatitudeRef: "N" } })
    .toBuffer();
  expect((await sharp(located).metadata()).exif).toBeDefined();
  const read = await readPicture(located);
  if (typeof read === "string") throw new Error(read);
  for (const content of [read.original, ...read.sizes.map((size) => size.content)]) {
    expect((await sharp(content).metadata()).exif).toBeUndefined();
  }
});

test("content decides, not the name: what is no picture is refused", async () => {
  expect(await readPicture(new Uint8Array())).toBe("empty");
  expect(await readPicture(Buffer.from("%PDF-1.7 and so on"))).toBe("not-a-picture");
  expect(await readPicture(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'))).toBe("not-a-picture");
  expect(await readPicture(Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.alloc(500)]))).toBe("not-a-picture");
});

test("a picture with too many pixels is refused before it is unpacked", async () => {
  const bomb = await picture(12_000, 6_000).png({ compressionLevel: 9 }).toBuffer();
  expect(bomb.byteLength).toBeLessThan(1_000_000);
  expect(await readPicture(bomb)).toBe("too-many-pixels");
});

test("a file over 10 MB is refused unread", async () => {
  expect(await readPicture(new Uint8Array(10_000_001))).toBe("too-large");
});
