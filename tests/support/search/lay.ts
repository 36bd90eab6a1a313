// Lays the invented stories into the database of a test.
import { db } from "#lib/db";
import { fromMarkdown } from "#lib/documents/markdown/read";
import { newId } from "#lib/id";
import { told } from "./stories.ts";

/** Publishes every story, one a day; the slug is made of its name. */
export async function layTold(): Promise<void> {
  const rows = told.map(([name, title, standfirst, text], index) => ({
    id: newId(),
    kind: "article" as const,
    form: "report" as const,
    state: "published" as const,
    slug: `erzaehlt-${name.toLowerCase()}`,
    title,
    standfirst,
    body: fromMarkdown(text),
    bodyHtml: `<p>${text}</p>`,
    publishedAt: new Date(Date.UTC(2026, 9, 30) - index * 86_400_000),
  }));
  await db.story.createMany({ data: rows });
}
