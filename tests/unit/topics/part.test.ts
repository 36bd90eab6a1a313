import { expect, test } from "vitest";
import { asPart } from "#lib/topics/part";

test("headings of a part stand one level lower, at most on the sixth", () => {
  expect(asPart('<h2>Eins</h2>\n<h4 id="a">Zwei</h4>\n<h6>Drei</h6>', "k1-")).toBe('<h3>Eins</h3>\n<h5 id="k1-a">Zwei</h5>\n<h6>Drei</h6>');
});

test("footnotes of two parts lead to their own text", () => {
  const html = '<sup><a href="#fussnote-1" id="zu-1" aria-label="Fußnote 1">1</a></sup><li id="fussnote-1"><a href="#zu-1">↩</a></li>';
  expect(asPart(html, "k2-")).toBe(
    '<sup><a href="#k2-fussnote-1" id="k2-zu-1" aria-label="Fußnote 1">1</a></sup><li id="k2-fussnote-1"><a href="#k2-zu-1">↩</a></li>',
  );
});

test("text that looks like a heading or an anchor, and addresses elsewhere, stay what they are", () => {
  const html = '<p>&lt;h2 id="x"&gt; und <a href="https://example.org/#teil">dort</a></p>';
  expect(asPart(html, "k1-")).toBe(html);
});

test("a form in a part keeps its labels and hints", () => {
  expect(asPart('<label for="a">A</label><input type="text" id="a" aria-describedby="a-hint b" />', "k1-")).toBe(
    '<label for="k1-a">A</label><input type="text" id="k1-a" aria-describedby="k1-a-hint k1-b" />',
  );
});
