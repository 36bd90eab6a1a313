import fc from "fast-check";
import { expect, test } from "vitest";
import { renderStory } from "#lib/markdown/story";

test("headings begin at the second level and quotes, lists and emphasis keep their form", () => {
  const { html } = renderStory("# Eins\n\nEin *leises* **Wort**.\n\n> Zitat\n\n- eins\n- zwei", "de");
  expect(html).toContain("<h2>Eins</h2>");
  expect(html).toContain("<em>leises</em> <strong>Wort</strong>");
  expect(html).toContain("<blockquote>");
  expect(html.match(/<li>/g)).toHaveLength(2);
});

test("a hashtag in running text leads to its tag in the story's language", () => {
  const german = renderStory("Ein Wort über #Straßenbahn.", "de");
  expect(german.html).toContain('<a href="/schlagworte/strassenbahn" class="hashtag">#Straßenbahn</a>');
  expect(german.hashtags).toEqual(["Straßenbahn"]);
  expect(renderStory("A word on #Trams.", "en").html).toContain('href="/en/tags/trams"');
});

test("what only looks like a hashtag stays as it is: anchors, numbers, links, code", () => {
  const { html, hashtags } = renderStory("a#b, #1, [#Wort](https://a.example/#teil), `#Code` und &#35;", "de");
  expect(hashtags).toEqual([]);
  expect(html).not.toContain("hashtag");
});

test("HTML and dangerous links are text", () => {
  const { html } = renderStory(
    "<script>alert(1)</script> <img src=x onerror=alert(1)> [x](javascript:alert(1)) ![x](data:image/svg+xml,x)",
    "de",
  );
  expect(html).not.toMatch(/<(script|img)|href="(javascript|data)/);
});

test("whatever is written, only the tags and attributes of a story reach the page", () => {
  const pieces = fc.constantFrom(
    "<script>",
    "<a href=x onclick=y>",
    "#Wort",
    "](javascript:x)",
    "[",
    "**",
    "> ",
    "\n\n",
    '" onmouseover="',
    "<svg/onload=x>",
    "&lt;",
    "`",
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(pieces, fc.string()), { maxLength: 20 }), (parts) => {
      const tags = renderStory(parts.join(""), "de").html.match(/<[^>]*>/g) ?? [];
      for (const tag of tags)
        expect(tag).toMatch(
          /^<\/?(p|br|h[234]|em|strong|s|a|ul|ol|li|blockquote|code|pre|hr|table|thead|tbody|tr|th|td)( (href|class|start)="[^"]*")*( \/)?>$/,
        );
    }),
  );
});

test("reading time is counted in whole minutes of 220 words, never less than one", () => {
  expect(renderStory("kurz", "de").minutes).toBe(1);
  expect(renderStory("wort ".repeat(660), "de").minutes).toBe(3);
});
