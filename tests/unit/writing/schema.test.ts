import { expect, test } from "vitest";
import { plainTextOf } from "#lib/documents/document";
import { fieldProblems } from "#lib/writing/outcome";
import { message, readFields, storyFields } from "#lib/writing/schema";
import { emptyStoryForm } from "#tests/support/story-form";

test("what breaks or deceives stays out of every field of a story", () => {
  const hostile = " Kasse\u0000 \u202Egnp.exe\u2066\ud800 ";
  const read = storyFields.parse({ ...emptyStoryForm, kicker: hostile, title: hostile, standfirst: hostile, body: hostile, tags: hostile });
  expect(read).toMatchObject({ kicker: "Kasse gnp.exe", title: "Kasse gnp.exe", standfirst: "Kasse gnp.exe", tags: ["Kasse gnp.exe"] });
  expect(plainTextOf(read.body)).toBe("Kasse gnp.exe");
  expect(message.parse(hostile)).toBe("Kasse gnp.exe");
});

test("what sets type stays: soft hyphens, and blanks that break a line of Markdown", () => {
  expect(storyFields.parse({ ...emptyStoryForm, title: "Kunden\u00ADdialog", body: "eins  \r\nzwei\r\n" })).toMatchObject({
    title: "Kunden\u00ADdialog",
    body: { content: [{ content: [{ text: "eins" }, { type: "hardBreak" }, { text: "zwei" }] }] },
  });
});

test("a field that is too long is told with its limit", () => {
  expect(storyFields.safeParse({ ...emptyStoryForm, kicker: "k".repeat(61) }).error?.issues).toMatchObject([
    { path: ["kicker"], code: "too_big", maximum: 60 },
  ]);
});

const parse = (body: unknown) => readFields({ ...emptyStoryForm, document: JSON.stringify(body) });
const linkTo = (href: string) => ({
  version: 1,
  type: "doc",
  content: [{ type: "paragraph", content: [{ type: "text", text: "hier", marks: [{ type: "link", attrs: { href } }] }] }],
});

test("the editor's document is checked like every other field, and what is wrong is said in words of its own", () => {
  expect(parse(linkTo("https://a.example/")).success).toBe(true);
  const told = (body: unknown) => {
    const { error } = parse(body);
    return error && fieldProblems(error);
  };
  for (const href of [
    "javascript:alert(1)",
    "JavaScript:alert(1)",
    "data:text/html,<script>alert(1)</script>",
    "vbscript:x",
    "file:///etc/passwd",
  ])
    expect(told(linkTo(href))).toEqual([{ field: "body", reason: "link" }]);
  expect(told({ ...linkTo("/"), version: 2 })).toEqual([{ field: "body", reason: "version" }]);
  expect(told({ ...linkTo("/"), content: Array.from({ length: 300_000 }, () => ({ type: "paragraph" })) })).toEqual([
    { field: "body", reason: "size" },
  ]);
  expect(told({ version: 1, type: "doc", content: [{ type: "script" }] })).toEqual([{ field: "body" }]);
  expect(told(null)).toEqual([{ field: "body" }]);
});

test("keywords are separated by comma or semicolon, with or without a cross before them, each once", () => {
  const { tags } = storyFields.parse({ ...emptyStoryForm, tags: "Kulanz; #Briefe,Formular;;Kulanz , " });
  expect(tags).toEqual(["Kulanz", "Briefe", "Formular"]);
});
