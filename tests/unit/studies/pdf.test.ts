import { readFileSync } from "node:fs";
import { deflateSync } from "node:zlib";
import fc from "fast-check";
import { expect, test } from "vitest";
import { mostPdfBytes, readPdf } from "#lib/media/pdf";

const sample = (name: string) => readFileSync(new URL(`../../../prisma/sample/media/${name}`, import.meta.url));
const four = sample("rueckruf-oder-warteschleife.pdf").toString("latin1");
const bytes = (text: string) => Buffer.from(text, "latin1");

/** A file whose pages lie packed in a stream of objects, as newer programs write them. */
function packed(pages: number, filler = ""): Buffer {
  const kids = Array.from({ length: pages }, (_, index) => `${10 + index} 0 R`);
  const objects: [number, string][] = [
    [1, "<</Type/Catalog/Pages 2 0 R>>"],
    [2, `<</Type/Pages/Kids[${kids.join(" ")}]/Count 999>>`],
    ...kids.map((_, index): [number, string] => [10 + index, `<</Type/Page/Parent 2 0 R${filler}>>`]),
  ];
  const bodies = objects.map(([, body]) => body);
  const places = bodies.map((_, index) => bodies.slice(0, index).join(" ").length + (index > 0 ? 1 : 0));
  const head = `${objects.map(([number], index) => `${number} ${places[index]}`).join(" ")} `;
  const stream = deflateSync(bytes(head + bodies.join(" "))).toString("latin1");
  return bytes(
    `%PDF-1.5\n5 0 obj\n<</Type/ObjStm/N ${objects.length}/First ${head.length}/Filter/FlateDecode/Length ${stream.length}>>\nstream\n${stream}\nendstream\nendobj\n` +
      "6 0 obj\n<</Type/XRef/Root 1 0 R/Size 20>>\nstream\nx\nendstream\nendobj\nstartxref\n9\n%%EOF\n",
  );
}

test("the pages of a file are counted, not believed", () => {
  expect(readPdf(sample("rueckruf-oder-warteschleife.pdf"))).toEqual({ pages: 4 });
  expect(readPdf(sample("was-ein-nein-kostet.pdf"))).toEqual({ pages: 2 });
  expect(readPdf(packed(7))).toEqual({ pages: 7 });
  expect(readPdf(bytes(four.replace("/Count 4", "/Count 4000")))).toEqual({ pages: 4 });
});

test("a later version of an object takes the place of the former, as in a file that was changed", () => {
  const changed = `${four}\n2 0 obj\n<< /Type /Pages /Kids [6 0 R] /Count 1 >>\nendobj\nxref\n0 0\ntrailer\n<< /Root 1 0 R >>\nstartxref\n9\n%%EOF\n`;
  expect(readPdf(bytes(changed))).toEqual({ pages: 1 });
});

test("what acts, hides or is no PDF is refused", () => {
  const acting = (word: string) => readPdf(bytes(four.replace("/Lang (de)", word)));
  expect(acting("/OpenAction << /S /JavaScript /JS (app.alert(1)) >>")).toBe("active");
  expect(acting("/OpenAction << /S /J#61vaScript >>")).toBe("active");
  expect(acting("/OpenAction << /S /Launch /F (x.exe) >>")).toBe("active");
  expect(acting("/Names << /EmbeddedFiles 9 0 R >>")).toBe("active");
  expect(readPdf(packed(2, "/AA<</O<</S/JavaScript>>>>"))).toBe("active");
  // Hidden in an earlier version of an object, behind a string that looks like a stream, or in one that is packed strangely.
  expect(
    readPdf(
      bytes(
        `${four.replace("/Lang (de)", "/JS (x)")}\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\ntrailer << /Root 1 0 R >>\n%%EOF\n`,
      ),
    ),
  ).toBe("active");
  expect(acting("/Lang (>> stream\n) /AA << /O << /S /JavaScript >> >>")).toBe("active");
  expect(readPdf(bytes(packed(2).toString("latin1").replace("/FlateDecode", "/LZWDecode")))).toBe("broken");
  expect(readPdf(bytes(four.replace("/Root 1 0 R", "/Root 1 0 R /Encrypt 9 0 R")))).toBe("encrypted");
  expect(readPdf(bytes(`<script>${four}`))).toBe("not-a-pdf");
  expect(readPdf(bytes("GIF89a"))).toBe("not-a-pdf");
  expect(readPdf(new Uint8Array())).toBe("empty");
  expect(readPdf(new Uint8Array(mostPdfBytes + 1))).toBe("too-large");
  expect(readPdf(bytes(four.slice(0, 900)))).toBe("broken");
  expect(readPdf(bytes(four.replaceAll("/Type /Page ", "/Type /Nothing ")))).toBe("broken");
});

test("a tree of pages that bites its own tail, and a stream that swells without end, are refused in time", () => {
  expect(readPdf(bytes(four.replace("/Kids [6 0 R", "/Kids [2 0 R 6 0 R")))).toEqual({ pages: 4 });
  const bomb = deflateSync(Buffer.alloc(80_000_000, 32)).toString("latin1");
  const file = `%PDF-1.5\n5 0 obj\n<</Type/ObjStm/N 1/First 4/Filter/FlateDecode>>\nstream\n${bomb}\nendstream\nendobj\ntrailer<</Root 1 0 R>>\n%%EOF\n`;
  expect(readPdf(bytes(file))).toBe("broken");
});

test("a file of countless objects, and objects that lie over each other, keep nobody waiting", () => {
  const begun = performance.now();
  expect(readPdf(bytes(`%PDF-1.4\n${"1 0 obj<<>>endobj\n".repeat(500_000)}%%EOF\n`))).toBe("broken");
  expect(readPdf(bytes(`%PDF-1.4\n${"1 0 obj\n".repeat(1_000_000)}%%EOF\n`))).toBe("broken");
  expect(readPdf(bytes(`%PDF-1.4\n1${" ".repeat(4_000_000)}0 ${"1 ".repeat(2_000_000)}%%EOF\n`))).toBe("broken");
  const heads = "1 0 ".repeat(10_000);
  const stream = heads + "/".repeat(1_000_000);
  const over = `%PDF-1.5\n5 0 obj\n<</Type/ObjStm/N 10000/First ${heads.length}>>\nstream\n${stream}\nendstream\nendobj\n%%EOF\n`;
  expect(readPdf(bytes(over))).toBe("broken");
  expect(performance.now() - begun).toBeLessThan(10_000);
});

test("no file, however broken, takes the process with it", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(four.length), fc.string({ unit: "binary", maxLength: 8 })), { maxLength: 6 }), (changes) => {
      let text = four;
      for (const [place, words] of changes) text = text.slice(0, place) + words + text.slice(place + words.length);
      const read = readPdf(bytes(text));
      expect(typeof read === "string" || read.pages > 0).toBe(true);
    }),
    { numRuns: 200 },
  );
});
