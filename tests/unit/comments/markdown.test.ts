import fc from "fast-check";
import sanitizeHtml from "sanitize-html";
import { expect, test } from "vitest";
import { renderComment } from "#lib/markdown/comment";
import { costOf } from "#tests/support/cost";

test("a comment has paragraphs, breaks, emphasis, quotes, lists and links, and nothing else", () => {
  const html = renderComment(
    "Hallo *du*,\n**hier**.\n\n> Zitat\n\n- a\n- b\n\n3. c\n\n# kein Titel\n\n`kein` ![Bild](https://a.example/b.png)",
  );
  for (const piece of [
    "<em>du</em>,<br />",
    "<strong>hier</strong>",
    "<blockquote>",
    "<li>a</li>",
    '<ol start="3">',
    "<p># kein Titel</p>",
  ]) {
    expect(html).toContain(piece);
  }
  expect(html).not.toMatch(/<(h1|code|img)/);
});

test("every link says that a reader set it", () => {
  const html = renderComment('https://a.example/x?y=1&z=2, <https://b.example> und [hier](http://c.example "Titel")');
  expect(html.match(/<a href="http[^"]+" rel="ugc nofollow noopener">/g)).toHaveLength(3);
});

test("what leads nowhere is no link, and its words stay", () => {
  expect(renderComment("Siehe [hier]() und [dort](http://).")).toBe("<p>Siehe hier und [dort](http://).</p>");
  expect(renderComment("Leer: []()")).toBe("<p>Leer: </p>");
});

const hostile = [
  "<script>alert(1)</script>",
  "<img src=x onerror=alert(1)>",
  "[x](javascript:alert(1))",
  "[x](JaVaScRiPt&colon;alert(1))",
  "[x](\u0001javascript:alert(1))",
  "[x](data:text/html;base64,PHNjcmlwdD4=)",
  "[x](vbscript:x)",
  "[x](//evil.example)",
  "[x]()",
  "[x](/abmelden)",
  '[x](https://a.example/"onmouseover="alert(1))',
  '<https://a.example/"><svg/onload=alert(1)>',
  "![x](https://a.example/zaehlpixel.png)",
  "</p></article></body><h1>Ende</h1>",
  "<a href='https://a.example' style='position:fixed'>x</a>",
  "<style>*{display:none}</style><base href=//evil.example>",
  "*<b>*</b>\n> <i>\n- <u>",
  "&lt;script&gt;",
  "<!-- x --><![CDATA[ x ]]>",
];

test.each(hostile)("%s does no harm", (source) => {
  expectHarmless(renderComment(source));
});

test("neither does anything that is put together from such pieces", () => {
  const pieces = fc.constantFrom(
    ...hostile,
    "*",
    "**",
    "_",
    "[",
    "](",
    ")",
    "> ",
    "- ",
    "\n",
    "\n\n",
    "<",
    ">",
    '"',
    "'",
    "\\",
    "&",
    "https://a.example",
    "x",
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 25 }), (parts) => expectHarmless(renderComment(parts.join("")))),
    { numRuns: 400 },
  );
});

function expectHarmless(html: string): void {
  const tags = [...html.matchAll(/<\/?([^\s>/]*)([^>]*)>/g)];
  for (const [tag, name = "", attributes = ""] of tags) {
    expect(["p", "br", "em", "strong", "blockquote", "ul", "ol", "li", "a"], tag).toContain(name);
    expect(attributes.trim(), tag).toMatch(/^(\/|start="-?\d+"|href="https?:\/\/[^"<>]+" rel="ugc nofollow noopener")?$/);
  }
  expect(tags.length).toBe(html.split("<").length - 1);
}

test("words are never lost, however deep they are nested or whatever surrounds them", () => {
  for (const source of [`${"> ".repeat(3000)}Wort`, `${"- ".repeat(500)}Wort`, "***\nWort", "<Wort>", "[Wort](javascript:x)"]) {
    expect(sanitizeHtml(renderComment(source), { allowedTags: [] })).toContain("Wort");
  }
  for (const nothingMuch of ["***", "- ", "> ", "[](https://a.example)", "\\"]) expect(renderComment(nothingMuch)).toMatch(/[^\s<>]/);
});

test("the longest comment takes no longer than a blink, whatever it repeats", () => {
  const repeated = [
    "*a",
    "**a",
    "_*",
    "[",
    "[a](",
    "](",
    "> ",
    "- ",
    "\n- ",
    "  - ",
    "1. ",
    "<",
    "<a",
    "http://",
    "https://a.b ",
    "\\",
    "![",
    "a@",
    "***a",
    "[[]]",
  ];
  for (const piece of repeated) {
    const long = piece.repeat(Math.ceil(10_000 / piece.length)).slice(0, 10_000);
    expect(
      costOf(() => renderComment(long), 2),
      piece,
    ).toBeLessThan(1000);
  }
});
