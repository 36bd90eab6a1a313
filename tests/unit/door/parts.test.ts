import fc from "fast-check";
import { expect, test } from "vitest";
import { createParts } from "#lib/door/parts";

const boundary = "----grenze7";

function form(parts: readonly { name: string; file?: string; content: Uint8Array }[]): Buffer {
  const written = parts.map(({ name, file, content }) =>
    Buffer.concat([
      Buffer.from(`--${boundary}\r\nContent-Disposition: form-data; name="${name}"${file === undefined ? "" : `; filename="${file}"`}\r\n`),
      Buffer.from(file === undefined ? "\r\n" : "Content-Type: video/mp4\r\n\r\n"),
      content,
      Buffer.from("\r\n"),
    ]),
  );
  return Buffer.concat([...written, Buffer.from(`--${boundary}--\r\n`)]);
}

function taken(body: Buffer, size: number) {
  const [fields, names, chunks]: [[string, string][], string[], Buffer[]] = [[], [], []];
  const parts = createParts(boundary, {
    field: (name, value) => void fields.push([name, value]),
    file: (name) => void names.push(name),
    bytes: (chunk) => void chunks.push(Buffer.from(chunk)),
  });
  for (let at = 0; at < body.length; at += size) if (parts.take(body.subarray(at, at + size)) === "malformed") return "malformed";
  return { fields, names, content: Buffer.concat(chunks), complete: parts.complete() };
}

test("however a form arrives in pieces, the file in it is the file that was sent", () => {
  const content = fc.oneof(
    fc.uint8Array({ maxLength: 400 }),
    fc.constantFrom(`\r\n--${boundary}x`, `\r\n--${boundary.slice(0, 5)}`, "\r\n", "\r\n\r\n", "").map((text) => Buffer.from(text)),
  );
  fc.assert(
    fc.property(content, fc.integer({ min: 1, max: 80 }), (bytes, size) => {
      fc.pre(!Buffer.from(bytes).includes(`\r\n--${boundary}`));
      const body = form([
        { name: "story", content: Buffer.from("über") },
        { name: "film", file: "C:\\Filme\\gespräch.mp4", content: bytes },
        { name: "film", file: "zweiter.mp4", content: Buffer.from("nicht dieser") },
      ]);
      const expected = { fields: [["story", "über"]], names: ["gespräch.mp4"], content: Buffer.from(bytes), complete: true };
      expect(taken(body, size)).toEqual(expected);
    }),
  );
});

test("a form that breaks off is not complete, and nonsense is malformed", () => {
  const body = form([{ name: "film", file: "a.mp4", content: Buffer.from("x".repeat(500)) }]);
  expect(taken(body.subarray(0, body.length - 10), 64)).toMatchObject({ complete: false });
  expect(taken(Buffer.from(`--${boundary}\r\nContent-Type: text/plain\r\n\r\nfoo\r\n--${boundary}--`), 16)).toBe("malformed");
  expect(taken(form([{ name: "story", content: Buffer.alloc(20_000, "a") }]), 1_000)).toBe("malformed");
  expect(taken(Buffer.from(`--${boundary}\r\n${"a".repeat(5_000)}`), 1_000)).toBe("malformed");
});
