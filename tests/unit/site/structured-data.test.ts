import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { StructuredData } from "#components/site/structured-data";
import { discussionData } from "#lib/comments/structured-data";
import { nest } from "#lib/comments/thread";
import { structuredIn } from "#tests/support/structured-data";

const hostile = "</script><script>alert(1)</script><!--";
const comment = { number: 1, authorUrl: null, personSlug: null, badge: null, postedAt: new Date("2026-11-23T05:00:01Z") };
const story = { kind: "article", locale: "de", slug: "eins", title: hostile, publishedAt: new Date("2026-11-22T05:00:01Z") } as const;
const place = (id: string, depth: number) => ({ id, depth, answers: null });

test("no text of a reader ends the structured data that it stands in", () => {
  const html = "<p>&lt;/script&gt;&lt;script&gt;alert(1)&lt;/script&gt; &amp; <strong>mehr</strong></p>";
  const threads = nest([{ ...place("a", 0), comment: { ...comment, authorName: hostile, html } }]);
  const written = renderToStaticMarkup(createElement(StructuredData, { data: discussionData(story, { threads, count: 1 }) ?? {} }));
  expect(written.match(/<script|<\/script|<!--/g)).toEqual(["<script", "</script"]);
  const [said] = structuredIn(written);
  if (said?.["@type"] !== "DiscussionForumPosting") throw new Error("It is a discussion");
  expect(said.headline).toBe(hostile);
  expect(said.comment[0]).toMatchObject({ author: { name: hostile }, text: "</script><script>alert(1)</script> & mehr" });
});

test("a discussion says what its page shows: who answers a comment that is gone is named, the gone one is not", () => {
  const threads = nest([
    { ...place("a", 0), comment: null },
    { ...place("b", 1), comment: { ...comment, authorName: "Ben", html: "<p>Doch.</p>" } },
  ]);
  expect(discussionData(story, { threads, count: 1 })?.comment).toMatchObject([{ author: { name: "Ben" }, text: "Doch." }]);
  expect(discussionData(story, { threads: [], count: 0 })).toBeUndefined();
});
