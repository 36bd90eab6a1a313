import fc from "fast-check";
import { expect, test } from "vitest";
import { plainTextOf, storyDocument } from "#lib/documents/document";
import { embedsIn, filled } from "#lib/documents/html/marks";
import { renderDocument } from "#lib/documents/html/render";
import { fromMarkdown } from "#lib/documents/markdown/read";
import { newId } from "#lib/id";
import { anyDocument, sentDocument } from "#tests/support/documents";

const htmlOf = (markdown: string) => renderDocument(fromMarkdown(markdown), "de").html;

test("headings begin at the second level and quotes, lists and emphasis keep their form", () => {
  const html = htmlOf("# Eins\n\nEin _leises_ **Wort**.\n\n> Zitat\n\n- eins\n- zwei");
  expect(html).toBe(
    "<h2>Eins</h2>\n<p>Ein <em>leises</em> <strong>Wort</strong>.</p>\n<blockquote>\n<p>Zitat</p>\n</blockquote>\n<ul>\n<li>eins</li>\n<li>zwei</li>\n</ul>\n",
  );
});

test("a hashtag in running text leads to its tag in the story's language", () => {
  const german = renderDocument(fromMarkdown("Ein Wort über #Straßenbahn."), "de");
  expect(german.html).toContain('<a href="/schlagworte/strassenbahn" class="hashtag">#Straßenbahn</a>');
  expect(german.hashtags).toEqual(["Straßenbahn"]);
  expect(renderDocument(fromMarkdown("A word on #Trams."), "en").html).toContain('href="/en/tags/trams"');
});

test("what only looks like a hashtag stays as it is: anchors, numbers, links, code", () => {
  const { html, hashtags } = renderDocument(fromMarkdown("a#b, #1, [#Wort](https://a.example/#teil), `#Code`"), "de");
  expect(hashtags).toEqual([]);
  expect(html).not.toContain("hashtag");
});

test("a bare address becomes a link, within a link it stays words", () => {
  expect(htmlOf("Siehe https://a.example/b.")).toBe('<p>Siehe <a href="https://a.example/b">https://a.example/b</a>.</p>\n');
  expect(htmlOf("[www.a.example](https://b.example/)").match(/<a /g)).toHaveLength(1);
});

test("HTML and dangerous links are text", () => {
  const html = htmlOf("<script>alert(1)</script> <img src=x onerror=alert(1)> [x](javascript:alert(1)) ![x](data:image/svg+xml,x)");
  expect(html).not.toMatch(/<(script|img)|href="(javascript|data)/);
});

test("footnotes are numbered and lead there and back", () => {
  const html = htmlOf("Eins^[Die erste.] und zwei^[Die zweite: https://a.example/.].");
  expect(html).toContain('<sup><a href="#fussnote-2" id="zu-2" aria-label="Fußnote 2">2</a></sup>');
  expect(html).toContain('<li id="fussnote-1">Die erste. <a href="#zu-1" aria-label="Zurück zur Stelle von Fußnote 1">↩</a></li>');
});

test("who asks and who answers stands above what is said, each turn under an address of its own", () => {
  const html = htmlOf("::: frage Mara Ellwanger {#a1b2}\nUnd dann?\n::: antwort Ruth Sander {#c3d4}\nDann _klingelte_ es.\n:::");
  expect(html).toBe(
    '<div class="turn question" id="wort-a1b2">\n<p class="speaker"><a href="#wort-a1b2">Mara Ellwanger</a></p>\n<p>Und dann?</p>\n</div>\n' +
      '<div class="turn answer" id="wort-c3d4">\n<p class="speaker"><a href="#wort-c3d4">Ruth Sander</a></p>\n<p>Dann <em>klingelte</em> es.</p>\n</div>\n',
  );
});

test("a name is set where the speaker changes, and is there for who listens everywhere", () => {
  const html = htmlOf("::: antwort Ruth Sander\nEins.\n::: antwort Ruth Sander\nZwei.\n::: frage\nDrei?\n:::");
  expect([...html.matchAll(/<p class="(speaker[^"]*)"><a [^>]*>([^<]*)</g)].map(([, name, text]) => [name, text])).toEqual([
    ["speaker", "Ruth Sander"],
    ["speaker same", "Ruth Sander"],
    ["speaker same", "Frage"],
  ]);
});

test("a pull quote says whose words it is taken from and leads to the turn; one that nobody said stands alone", () => {
  const turn = "::: antwort Ruth Sander {#c3d4}\nDann klingelte es, und zwar laut.\n:::";
  expect(htmlOf(`${turn}\n\n::: kernsatz\n„Dann klingelte es“\n:::`)).toContain(
    '<figure class="pull-quote"><blockquote><p>„Dann klingelte es“</p></blockquote><figcaption><a href="#wort-c3d4">Ruth Sander</a></figcaption></figure>',
  );
  expect(htmlOf(`${turn}\n\n::: kernsatz\nDann klingelte nichts.\n:::`)).toContain('<p class="pull-quote">Dann klingelte nichts.</p>');
});

test("a note to the editors is in no page, no excerpt, no count", () => {
  const document = fromMarkdown("Öffentlich.\n\n::: notiz\nQuelle: geheim, #Vertraulich^[auch das]\n:::\n\nEnde.");
  expect(document.content.map(({ type }) => type)).toEqual(["paragraph", "editorNote", "paragraph"]);
  expect(renderDocument(document, "de")).toEqual({ html: "<p>Öffentlich.</p>\n<p>Ende.</p>\n", hashtags: [], minutes: 1 });
  expect(plainTextOf(document)).toBe("Öffentlich.\nEnde.");
});

test("what is embedded leaves a mark that nobody can write into a text", () => {
  const id = newId();
  const html = htmlOf(`<!--embed ${id}-->\n\n::: bild ${id}\nalt: Ein --> Telefon\nnachweis: Foto: <b>Ada</b>\n:::`);
  const attrs = { mediaId: id, alt: "Ein --> Telefon", caption: null, credit: "Foto: <b>Ada</b>", licence: null };
  expect(embedsIn(html)).toEqual([{ type: "picture", attrs }]);
  expect(filled(html, () => "[hier]")).toBe(`<p>&lt;!--embed ${id}--&gt;</p>\n[hier]\n`);
});

const tag =
  /^<(\/?(h[234]|em|strong|s|ul|li|blockquote|code|pre|table|thead|tbody|tr|th|td|sup|a|p|div|ol|figure|figcaption)|br \/|hr \/|a href="[^"<>]*"( class="hashtag"| (id="zu-\d+" )?aria-label="[^"<>]*")?|p class="(pull-quote|speaker( same)?)"|figure class="pull-quote"|div class="turn (question|answer)" id="wort-[a-z0-9]+"|ol( start="\d+"| class="footnotes" aria-label="Fußnoten")?|li id="fussnote-\d+"|!--embed [^<>]*--)>$/;

test("whatever a document says, only the tags and attributes of a story reach the page, and addresses that run nothing", () => {
  fc.assert(
    fc.property(anyDocument, (document) => {
      const { html } = renderDocument(document, "de");
      for (const found of html.match(/<[^>]*>/g) ?? []) expect(found).toMatch(tag);
      expect(html.replaceAll(/<[^>]*>/g, "")).not.toMatch(/[<>]/);
      for (const [, address = ""] of html.matchAll(/href="([^"]*)"/g)) expect(address).toMatch(/^(https?:|mailto:|tel:|\/|#)/);
    }),
    { numRuns: 300 },
  );
});

test("notes never come out, wherever they stand in a document", () => {
  const secret = "Geheimnisvolles";
  const note = { type: "editorNote", content: [{ type: "paragraph", content: [{ type: "text", text: `${secret} #${secret}` }] }] };
  fc.assert(
    fc.property(sentDocument, fc.nat(), (sent, place) => {
      const at = place % (sent.content.length + 1);
      const content: unknown[] = [...sent.content.slice(0, at), note, ...sent.content.slice(at)];
      const document = storyDocument.parse({ ...sent, content });
      const { html, hashtags } = renderDocument(document, "de");
      expect(html + hashtags.join() + plainTextOf(document)).not.toContain(secret);
    }),
  );
});

test("any JSON is refused or safe", () => {
  const words = fc.constantFrom(
    "doc",
    "paragraph",
    "text",
    "heading",
    "link",
    "script",
    "picture",
    "javascript:alert(1)",
    "<img onerror=x>",
    "content",
    "attrs",
    "marks",
    "type",
    "version",
    "href",
    "level",
    "mediaId",
  );
  const { json } = fc.letrec((tie) => ({
    json: fc.oneof(
      { maxDepth: 5 },
      words,
      fc.constantFrom(1, 2, null, true, -1),
      fc.array(tie("json"), { maxLength: 4 }),
      fc.dictionary(words, tie("json"), { maxKeys: 5 }),
      fc.record(
        {
          type: words,
          attrs: tie("json"),
          content: fc.array(tie("json"), { maxLength: 3 }),
          text: words,
          marks: fc.array(tie("json"), { maxLength: 2 }),
        },
        { requiredKeys: ["type"] },
      ),
    ),
  }));
  fc.assert(
    fc.property(fc.oneof(json, fc.record({ version: fc.constant(1), type: fc.constant("doc"), content: fc.array(json) })), (value) => {
      const read = storyDocument.safeParse(value);
      if (!read.success) return;
      expect(renderDocument(read.data, "de").html).not.toMatch(/<(script|img)|javascript:[^<]*"/);
    }),
    { numRuns: 1000 },
  );
});

test("nothing nested a hundred thousand times deep, and nothing as long as a library, takes the process with it", () => {
  let deep: unknown = { type: "paragraph" };
  for (let level = 0; level < 100_000; level++) deep = { type: "blockquote", content: [deep] };
  expect(storyDocument.safeParse({ version: 1, type: "doc", content: [deep] }).success).toBe(false);
  const long = { type: "paragraph", content: [{ type: "text", text: "Wort ".repeat(1_000_000) }] };
  expect(storyDocument.safeParse({ version: 1, type: "doc", content: [long] }).success).toBe(false);
  expect(fromMarkdown(`${">".repeat(5000)} tief`).content.length).toBe(1);
  expect(fromMarkdown("::: frage\n".repeat(20_000)).content).toEqual([]);
});

test("reading time is counted in whole minutes of 220 words, never less than one", () => {
  expect(renderDocument(fromMarkdown("kurz"), "de").minutes).toBe(1);
  expect(renderDocument(fromMarkdown("wort ".repeat(660)), "de").minutes).toBe(3);
});
