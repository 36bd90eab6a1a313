import fc from "fast-check";
import { expect, test } from "vitest";
import { hashtagsIn, possibleTags } from "#lib/documents/hashtags";
import { renderDocument } from "#lib/documents/html/render";
import { fromMarkdown } from "#lib/documents/markdown/read";
import { toMarkdown } from "#lib/documents/markdown/write";

const known = new Set(["customer-excellence", "customer-excellence-preis", "kuenstliche-intelligenz"]);
const namesIn = (text: string) => [...hashtagsIn(text, known)].map(({ name }) => name);

test("a plain hashtag reaches as far as the longest tag that there is", () => {
  expect(namesIn("Über #Customer Excellence in Häusern")).toEqual(["Customer Excellence"]);
  expect(namesIn("Der #Customer Excellence Preis geht an …")).toEqual(["Customer Excellence Preis"]);
  expect(namesIn("#Customer-Excellence und #künstliche Intelligenz.")).toEqual(["Customer-Excellence", "künstliche Intelligenz"]);
  expect(namesIn("#Customer zuerst, dann #Excellence")).toEqual(["Customer", "Excellence"]);
  expect(namesIn("#Customer, Excellence")).toEqual(["Customer"]);
});

test("a hashtag in brackets says itself where it ends, whether or not there is such a tag", () => {
  expect(namesIn("Zum #[Neuen Rathaus] geht es links")).toEqual(["Neuen Rathaus"]);
  expect(namesIn("#[] #[ ] #[a]")).toEqual([]);
  const { html, hashtags } = renderDocument(fromMarkdown("Zum #[Neuen Rathaus] links"), "de");
  expect(html).toBe('<p>Zum <a href="/schlagworte/neuen-rathaus" class="hashtag">#Neuen Rathaus</a> links</p>\n');
  expect(hashtags).toEqual(["Neuen Rathaus"]);
});

test("what is in brackets stays so on its way through the plain form", () => {
  const document = fromMarkdown("Zum #[Neuen Rathaus] geht es links");
  expect(fromMarkdown(toMarkdown(document, "de"))).toEqual(document);
});

test("written differently, one tag is one tag: the text keeps its spelling and leads to the same place", () => {
  const { html } = renderDocument(fromMarkdown("#Customer Excellence, #Customer-Excellence"), "de", known);
  expect(html.match(/href="\/schlagworte\/customer-excellence"/g)).toHaveLength(2);
});

test("every tag of several words that a hashtag could mean is asked for, and no more than three words behind it", () => {
  expect(possibleTags(fromMarkdown("Ein #Wort mit vielen anderen dahinter"))).toEqual([
    "wort-mit",
    "wort-mit-vielen",
    "wort-mit-vielen-anderen",
  ]);
  expect(possibleTags(fromMarkdown("Keines, und #[eines das sich selbst erklärt]"))).toEqual([]);
});

test("hashtags stand one behind the other within their text, and each leads somewhere", () => {
  const piece = fc.constantFrom("#", "[", "]", " ", "Wort", "customer", "Excellence", "ä", "-", "&", "1", "\n");
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const text = pieces.join("");
      let from = 0;
      for (const { name, start, end } of hashtagsIn(text, known)) {
        expect(start).toBeGreaterThanOrEqual(from);
        expect(text[start]).toBe("#");
        expect(text.slice(start, end)).toContain(name);
        from = end;
      }
      expect(from).toBeLessThanOrEqual(text.length);
    }),
  );
});
