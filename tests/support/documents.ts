// Any document at all, for promises about all of them.
import fc from "fast-check";
import { storyDocument } from "#lib/documents/document";
import { newId } from "#lib/id";

const awkward = fc.constantFrom(
  ..."*|**|_|__|~~|`|``|[|]|(|)|<|>|&amp;|&|\\|#|## |- |+ |1. |2) |> |:::|::: frage|---|===|^[|]: |https://a.example/b|www.b.example|#Wort| |  |\u00a0|!|.|ä|ß|🙂|e\u0301|\t|\n|<script>|\"|'|foo|bar|Wort|-->|<!--".split(
    "|",
  ),
  "|",
);
const words = fc.oneof(
  { weight: 4, arbitrary: fc.array(awkward, { minLength: 1, maxLength: 6 }).map((parts) => parts.join("")) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", minLength: 1, maxLength: 12 }) },
);
const mark = fc.constantFrom(
  { type: "bold" },
  { type: "italic" },
  { type: "strike" },
  { type: "code" },
  { type: "link", attrs: { href: "https://a.example/?a=1&copy;=2" } },
  { type: "link", attrs: { href: "/artikel/x_(y)_z" } },
  { type: "link", attrs: { href: "mailto:ada@example.org" } },
);
const text = fc.record({ type: fc.constant("text"), text: words, marks: fc.array(mark, { maxLength: 3 }) });
const inline = fc.oneof(
  { weight: 6, arbitrary: text },
  { weight: 1, arbitrary: fc.constant({ type: "hardBreak" }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant("footnote"), attrs: fc.record({ text: words }) }) },
);
const line = fc.array(inline, { maxLength: 5 });
const paragraph = fc.record({ type: fc.constant("paragraph"), content: line });
const said = fc.option(words);
const id = fc.constantFrom(newId(1), newId(2));

const { block } = fc.letrec((tie) => ({
  block: fc.oneof(
    { maxDepth: 3 },
    { weight: 5, arbitrary: paragraph },
    {
      weight: 1,
      arbitrary: fc.record({ type: fc.constant("heading"), attrs: fc.record({ level: fc.constantFrom(2, 3, 4) }), content: line }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        type: fc.constant("codeBlock"),
        content: fc.array(fc.record({ type: fc.constant("text"), text: words }), { maxLength: 3 }),
      }),
    },
    { weight: 1, arbitrary: fc.constant({ type: "horizontalRule" }) },
    {
      weight: 1,
      arbitrary: fc.record({
        type: fc.constant("table"),
        content: fc.array(
          fc.record({
            type: fc.constant("tableRow"),
            content: fc.array(
              fc.record({ type: fc.constantFrom("tableHeader", "tableCell"), content: fc.array(paragraph, { maxLength: 2 }) }),
              { maxLength: 3 },
            ),
          }),
          { maxLength: 3 },
        ),
      }),
    },
    { weight: 1, arbitrary: fc.record({ type: fc.constant("blockquote"), content: fc.array(tie("block"), { maxLength: 3 }) }) },
    { weight: 2, arbitrary: fc.record({ type: fc.constant("bulletList"), content: tie("items") }) },
    {
      weight: 2,
      arbitrary: fc.record({
        type: fc.constant("orderedList"),
        attrs: fc.record({ start: fc.integer({ min: 0, max: 12 }) }),
        content: tie("items"),
      }),
    },
  ),
  items: fc.array(fc.record({ type: fc.constant("listItem"), content: fc.array(tie("block"), { maxLength: 3 }) }), { maxLength: 3 }),
}));
const blocks = fc.array(block, { maxLength: 3 });

const top = fc.oneof(
  { weight: 6, arbitrary: block },
  { weight: 1, arbitrary: fc.record({ type: fc.constant("pullQuote"), content: line }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant("editorNote"), content: blocks }) },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant("turn"),
      attrs: fc.record({
        role: fc.constantFrom("question", "answer"),
        speaker: fc.constantFrom("", "Mara Ellwanger", "::: frage", "*Ruth*", "{#a1b2}"),
        id: fc.constantFrom("", "a1b2c3d4", "a1b2", "nein, das nicht"),
      }),
      content: blocks,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant("picture"),
      attrs: fc.record({ mediaId: id, alt: said, caption: said, credit: said, licence: said }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ type: fc.constant("video"), attrs: fc.record({ storyId: id, caption: said }) }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant("survey"), attrs: fc.record({ storyId: id }) }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant("studyFigure"), attrs: fc.record({ findingId: id }) }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant("contactCard"), attrs: fc.record({ organisationId: id }) }) },
);

/** A document as the editor might send it, and in its one form. */
export const sentDocument = fc.array(top, { maxLength: 5 }).map((content) => ({ version: 1, type: "doc", content }));
export const anyDocument = sentDocument.map((sent) => storyDocument.parse(sent));
