// Rows for the benchmarks: articles and comments of the sample publication, many times over, so lengths and words are real ones.
import type { Client } from "pg";
import { z } from "zod";
import { newId } from "#lib/id";
import { digestOf } from "#lib/secrets";

export type Story = { id: string; path: string };
export type Seeded = {
  /** Articles by the number of their comments. */
  four: Story;
  twoHundred: Story;
  twoThousand: Story;
  /** A thousand more, with two comments each. */
  thousand: Story[];
  /** Texts as readers write them. */
  texts: string[];
};

/** Below each root a reply, and below that another: as discussions are. */
const depths = [0, 1, 2, 0, 1];

/** Fills the database in a few seconds. All stories are published, all comments approved by a person. */
export async function seed(database: Client): Promise<Seeded> {
  const samples = z
    .array(z.object({ id: z.string() }))
    .parse((await database.query(articles)).rows)
    .map(({ id }) => id);
  const stories = Array.from({ length: 1_003 }, (_, index) => aStory(index));
  await database.query("BEGIN");
  await database.query(layStories, [stories.map(({ id }) => id), stories.map((_, index) => samples[index % samples.length])]);
  const [four, twoHundred, twoThousand, ...thousand] = stories;
  if (!four || !twoHundred || !twoThousand) throw new Error("there are more stories than three");
  await layComments(database, four, 4);
  await layComments(database, twoHundred, 200);
  await layComments(database, twoThousand, 2_000);
  for (const story of thousand) await layComments(database, story, 2);
  await database.query("COMMIT");
  await database.query("VACUUM ANALYZE");
  await database.query("NOTIFY podium_forget, '*'");
  const texts = z
    .array(z.object({ source: z.string() }))
    .parse((await database.query(sources)).rows)
    .map(({ source }) => source);
  return { four, twoHundred, twoThousand, thousand, texts };
}

/** Made an hour apart, the older the later in the list. */
function aStory(index: number): Story {
  const id = newId(Date.UTC(2026, 0, 1) - index * 3_600_000);
  return { id, path: `/artikel/messung-${id}` };
}

const articles = `SELECT id FROM stories WHERE sample AND kind = 'article' AND state = 'published' AND locale = 'de' ORDER BY id`;
const sources = `SELECT DISTINCT source FROM comments WHERE state = 'approved' AND source <> ''`;

// A copy of a sample article under another name, with its picture, its authors and its keywords.
const layStories = `
  WITH wanted AS (SELECT * FROM unnest($1::text[], $2::text[]) WITH ORDINALITY AS w(id, model, turn)),
  laid AS (
    INSERT INTO stories (id, kind, form, locale, state, slug, kicker, title, standfirst, body, body_html, reading_minutes,
                         picture_id, organisation_id, published_at)
    SELECT w.id, s.kind, s.form, s.locale, 'published', 'messung-' || w.id, s.kicker, s.title, s.standfirst, s.body, s.body_html,
           s.reading_minutes, s.picture_id, s.organisation_id, now() - interval '1 year' - w.turn * interval '1 hour'
    FROM wanted w JOIN stories s ON s.id = w.model
    RETURNING id
  ), credited AS (
    INSERT INTO credits (story_id, person_id, role, position)
    SELECT w.id, c.person_id, c.role, c.position FROM wanted w JOIN credits c ON c.story_id = w.model JOIN laid USING (id)
  )
  INSERT INTO story_tags (story_id, tag_id, position)
  SELECT w.id, t.tag_id, t.position FROM wanted w JOIN story_tags t ON t.story_id = w.model JOIN laid USING (id)`;

type Row = { id: string; parent: string | null; path: string; depth: number; digest: string };

async function layComments(database: Client, story: Story, count: number): Promise<void> {
  const ancestors: Row[] = [];
  const rows = Array.from({ length: count }, (_, index): Row => {
    const id = newId();
    const depth = Math.min(depths[index % depths.length] ?? 0, ancestors.length);
    ancestors.length = depth;
    const parent = ancestors.at(-1);
    const row = { id, parent: parent?.id ?? null, path: `${parent?.path ?? ""}${id}`, depth, digest: digestOf(id) };
    ancestors.push(row);
    return row;
  });
  const column = (name: keyof Row) => rows.map((row) => row[name]);
  const columns = [column("id"), column("parent"), column("path"), column("depth"), column("digest"), rows.map(() => newId())];
  await database.query(layCommentRows, [story.id, ...columns]);
}

const layCommentRows = `
  WITH models AS (
    SELECT author_name, source, html, row_number() OVER (ORDER BY id) - 1 AS turn, count(*) OVER () AS models
    FROM comments JOIN (SELECT id AS story_id FROM stories WHERE sample) s USING (story_id) WHERE state = 'approved'
  ), wanted AS (
    SELECT * FROM unnest($2::text[], $3::text[], $4::text[], $5::int[], $6::text[], $7::text[])
      WITH ORDINALITY AS w(id, parent, path, depth, digest, decision, number)
  ), laid AS (
    INSERT INTO comments (id, story_id, parent_id, path, depth, state, number, shown, author_name, source, html, receipt_digest,
                          repeat_digest, text_digest, address_digest, sender_digest, published_at)
    SELECT w.id, $1, w.parent, w.path, w.depth, 'approved', w.number, true, m.author_name, m.source, m.html, w.digest,
           w.digest, w.digest, w.digest, w.digest, now() - interval '1 day'
    FROM wanted w JOIN models m ON m.turn = w.number % m.models
    ORDER BY w.number
    RETURNING id
  ), decided AS (
    INSERT INTO decisions (id, comment_id, from_state, to_state, actor)
    SELECT w.decision, w.id, 'screening', 'approved', 'person' FROM wanted w JOIN laid USING (id)
  )
  UPDATE stories SET comment_count = cardinality($2::text[]), last_comment_number = cardinality($2::text[]) WHERE id = $1`;
