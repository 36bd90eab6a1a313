import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import sharp from "sharp";
import { afterAll, expect, test } from "vitest";
import { newId } from "#lib/id";
import { mostPictureBytes, type PictureFiles, storeAvif, storePicture, storeSection } from "#lib/media/picture-file";
import { folderStorage } from "#lib/media/storage";

const folder = mkdtempSync(path.join(os.tmpdir(), "podium-pictures-"));
process.env.PORTAL_DATA = folder;
const storage = folderStorage(() => path.join(folder, "media"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const picture = (width: number, height: number) => sharp({ create: { width, height, channels: 3, background: "#a82c17" } });
const store = (content: Uint8Array) => storePicture(content, newId(), storage);
const inFolder = (name: string) => sharp(path.join(folder, "media", name));

async function stored(content: Uint8Array): Promise<PictureFiles> {
  const files = await store(content);
  if (typeof files === "string") throw new Error(files);
  return files;
}

test("a picture gets the sizes that its width allows, and one file that everybody can show", async () => {
  const files = await stored(await picture(1200, 800).png().toBuffer());
  expect(files).toMatchObject({ width: 1200, height: 800, widths: [160, 480, 960], avifWidths: [], contentType: "image/jpeg" });
  expect((await inFolder(files.file.replace(".jpg", "-480.webp")).metadata()).height).toBe(320);
});

test("a picture that is smaller than every size keeps one, its own", async () => {
  expect(await stored(await picture(120, 80).png().toBuffer())).toMatchObject({ widths: [120], width: 120 });
});

test("a picture lying on its side stands up", async () => {
  const lying = await picture(600, 400).jpeg().withMetadata({ orientation: 6 }).toBuffer();
  expect(await stored(lying)).toMatchObject({ width: 400, height: 600 });
});

test("what is transparent stays so, and what only could be does not weigh like it", async () => {
  const clear = { create: { width: 300, height: 200, channels: 4 as const, background: { r: 0, g: 0, b: 0, alpha: 0.5 } } };
  expect(await stored(await sharp(clear).png().toBuffer())).toMatchObject({ contentType: "image/png" });
  const opaque = { create: { ...clear.create, background: { r: 9, g: 9, b: 9, alpha: 1 } } };
  expect(await stored(await sharp(opaque).png().toBuffer())).toMatchObject({ contentType: "image/jpeg" });
});

test("where a photograph was taken, when and with what does not survive in any file", async () => {
  const located = await picture(600, 400)
    .jpeg()
    .withExif({ IFD0: { Make: "Kamera", Artist: "Nele" }, IFD3: { GPSLatitude: "52/1 31/1 0/1", GPSLatitudeRef: "N" } })
    .toBuffer();
  expect((await sharp(located).metadata()).exif).toBeDefined();
  const { file, master } = await stored(located);
  const avifWidths = await storeAvif({ file, master, crop: { left: 0, top: 0, right: 0, bottom: 0 } }, storage);
  expect(avifWidths).toEqual([160, 480]);
  const names = (await storage.names()).filter((name) => name.startsWith(file.slice(0, 16)));
  expect(names).toHaveLength(6);
  for (const name of names) expect(await inFolder(name).metadata()).not.toMatchObject({ exif: expect.anything() });
});

test("a section is made from the whole picture, not from the last section", async () => {
  const { master } = await stored(await picture(1000, 800).jpeg().toBuffer());
  const crop = { left: 10, top: 0, right: 10, bottom: 50 };
  const id = newId();
  expect(await storeSection(master, crop, id, storage)).toMatchObject({ width: 800, height: 400, master });
  expect(await storeSection(master, { ...crop, bottom: 0 }, id, storage)).toMatchObject({ width: 800, height: 800 });
});

test("content decides, not the name: what is no picture is refused", async () => {
  expect(await store(new Uint8Array())).toBe("empty");
  expect(await store(Buffer.from("%PDF-1.7 and so on"))).toBe("not-a-picture");
  expect(await store(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'))).toBe("not-a-picture");
  expect(await store(Buffer.from('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>'))).toBe("not-a-picture");
  expect(await store(Buffer.from("GIF89a\u0001\u0000\u0001\u0000"))).toBe("not-a-picture");
  expect(await store(Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.alloc(500)]))).toBe("not-a-picture");
  expect(await store(Buffer.from("\0\0\0\x18ftypheic\0\0\0\0mif1heic", "latin1"))).toBe("from-iphone");
});

test("a picture of 200 million pixels is refused before it is unpacked", async () => {
  const bomb = await picture(20_000, 10_000).png({ compressionLevel: 9 }).toBuffer();
  expect(bomb.byteLength).toBeLessThan(mostPictureBytes);
  const began = performance.now();
  expect(await store(bomb)).toBe("too-many-pixels");
  expect(performance.now() - began).toBeLessThan(5_000);
});

test("a file over 10 MB is refused unread", async () => {
  expect(await store(new Uint8Array(mostPictureBytes + 1))).toBe("too-large");
});
