import { expect, test } from "vitest";
import { message, storyFields } from "#lib/writing/schema";

const typed = {
  locale: "de",
  form: "report",
  kicker: "",
  title: "",
  standfirst: "",
  body: "",
  tags: "",
  label: "none",
  authorId: "",
  organisationId: "",
};

test("what breaks or deceives stays out of every field of a story", () => {
  const hostile = " Kasse\u0000 \u202Egnp.exe\u2066\ud800 ";
  const read = storyFields.parse({ ...typed, kicker: hostile, title: hostile, standfirst: hostile, body: hostile, tags: hostile });
  expect(read).toMatchObject({ kicker: "Kasse gnp.exe", title: "Kasse gnp.exe", standfirst: "Kasse gnp.exe", tags: ["Kasse gnp.exe"] });
  expect(read.body.trim()).toBe("Kasse gnp.exe");
  expect(message.parse(hostile)).toBe("Kasse gnp.exe");
});

test("what sets type stays: soft hyphens, and blanks that break a line of Markdown", () => {
  expect(storyFields.parse({ ...typed, title: "Kunden\u00ADdialog", body: "eins  \r\nzwei\r\n" })).toMatchObject({
    title: "Kunden\u00ADdialog",
    body: "eins  \nzwei\n",
  });
});

test("a field that is too long is told with its limit", () => {
  expect(storyFields.safeParse({ ...typed, kicker: "k".repeat(61) }).error?.issues).toMatchObject([
    { path: ["kicker"], code: "too_big", maximum: 60 },
  ]);
});
