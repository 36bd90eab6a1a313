// What the database refuses, whatever a program that was written in a hurry asks of it.
import type { Client } from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { connect } from "#lib/database/server";
import { newId } from "#lib/id";
import { aComment, anAccount, anOrganisation, aStory, aTopic } from "#tests/support/factories";

let client: Client;
const ids = { topic: "", story: "", other: "", held: "", approved: "", judged: "", account: "", new: newId() };

beforeAll(async () => {
  client = await connect(process.env.DATABASE_URL ?? "");
  const [story, other] = [await aStory(), await aStory()];
  const [held, approved] = [await aComment({ storyId: story.id }), await aComment({ storyId: story.id, state: "approved" })];
  const judged = await aComment({ storyId: story.id, state: "rejected" });
  await anOrganisation({ isPublisher: true });
  const account = await anAccount();
  const topic = await aTopic([other]);
  Object.assign(ids, {
    topic: topic.id,
    story: story.id,
    other: other.id,
    held: held.id,
    approved: approved.id,
    judged: judged.id,
    account: account.id,
  });
});
afterAll(() => client.end());

/** Tries a statement to the end of its transaction, and takes it back. @returns the database's objection, if it has one */
async function objection(statement: string): Promise<string | undefined> {
  await client.query("BEGIN");
  try {
    const { rowCount } = await client.query(statement);
    await client.query("SET CONSTRAINTS ALL IMMEDIATE");
    expect(rowCount, "the statement touches a row").toBeGreaterThan(0);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  } finally {
    await client.query("ROLLBACK");
  }
}

/** A comment that waits, but for the values given. */
function insertComment(given: Record<string, string | number | null> = {}): string {
  const row = {
    id: ids.new,
    story_id: ids.story,
    path: ids.new,
    depth: 0,
    author_name: "Ada",
    source: "Ja.",
    html: "<p>Ja.</p>",
    ...given,
  };
  const columns = { ...row, receipt_digest: "receipt", repeat_digest: "repeat", text_digest: "text" };
  const values = Object.values(columns).map((value) => (value === null ? "NULL" : client.escapeLiteral(String(value))));
  return `INSERT INTO comments (${Object.keys(columns).join(", ")}) VALUES (${values.join(", ")})`;
}

const set = (table: string, id: string, values: string) => `UPDATE ${table} SET ${values} WHERE id = '${id}'`;
const decision = (comment: string, actor: string, more = "") =>
  `INSERT INTO decisions (id, comment_id, from_state, to_state, actor${more && ", user_id"})
   VALUES ('decision', '${comment}', 'held', 'approved', '${actor}'${more && `, '${more}'`})`;
const published = "number = 99, published_at = now(), shown = true";

const refused: [what: string, statement: () => string, objection: RegExp][] = [
  ["a comment that nobody let out", () => set("comments", ids.held, `state = 'approved', ${published}`), /nobody decided/],
  [
    "a comment that is public from birth",
    () => insertComment({ state: "approved", number: 9, published_at: "now", shown: "true" }),
    /nobody decided/,
  ],
  ["a comment that is spam without a decision", () => insertComment({ state: "spam" }), /nobody decided/],
  [
    "a comment that the filter lets out without having screened it",
    () => `WITH d AS (${decision(ids.held, "filter")}) ${set("comments", ids.held, `state = 'approved', ${published}`)}`,
    /a person has decided/,
  ],
  [
    "a new comment that the filter lets out with another verdict than publish",
    () => `
      WITH c AS (${insertComment({ state: "approved", number: 99, published_at: "now", shown: "true" })}),
           d AS (INSERT INTO decisions (id, comment_id, from_state, to_state, actor) VALUES ('d', '${ids.new}', 'screening', 'approved', 'filter'))
      INSERT INTO screenings (id, comment_id, verdict, probability, hold_at, spam_at, waiting_for)
      VALUES ('s', '${ids.new}', 'hold', 0.6, 0.5, 0.9, '{}')`,
    /nobody decided/,
  ],
  ["a machine that overrules a person", () => decision(ids.judged, "filter"), /a person has decided/],
  ["a machine that borrows a person's name", () => decision(ids.held, "house", ids.account), /names the person/],
  ["an approved comment without a number", () => set("comments", ids.approved, "number = NULL, published_at = NULL"), /is numbered/],
  ["an approved comment without a place", () => set("comments", ids.approved, "shown = false"), /is numbered/],
  ["two comments with one number", () => set("comments", ids.held, "number = 1, published_at = now()"), /story_id_number/],
  ["a reply to a comment of another story", () => reply({ story_id: ids.other }), /does not hang below|foreign key/],
  ["a reply that hangs elsewhere than below its parent", () => reply({ path: `${ids.held}${ids.new}` }), /does not hang below/],
  ["a reply that says it is none", () => insertComment({ path: `${ids.approved}${ids.new}`, depth: 1 }), /only a root/],
  [
    "a comment deeper than 32 replies",
    () => insertComment({ depth: 33, path: "x".repeat(33 * 16) + ids.new, parent_id: ids.held }),
    /32|hang/,
  ],
  ["a comment of more than 10,000 characters", () => insertComment({ source: "x".repeat(10_001) }), /bounded size/],
  ["a comment without a name", () => insertComment({ author_name: "" }), /bounded size/],
  ["an erased comment that keeps its text", () => set("comments", ids.held, "erased_at = now()"), /nothing personal/],
  ["a comment under no story", () => insertComment({ story_id: "0000000000000000" }), /foreign key/],
  ["a published story without a title", () => set("stories", ids.story, "title = ''"), /title/],
  ["a published story without a text", () => set("stories", ids.story, "body_html = ''"), /not empty/],
  ["a published story without a date", () => set("stories", ids.story, "published_at = NULL"), /has a date/],
  ["a story that was taken down at no time", () => set("stories", ids.story, "state = 'taken_down'"), /says when/],
  ["a slug that is no address", () => set("stories", ids.story, "slug = '../etc'"), /slug/],
  [
    "two stories at one address",
    () => `UPDATE stories a SET slug = b.slug FROM stories b WHERE a.id = '${ids.story}' AND b.id = '${ids.other}'`,
    /slug/,
  ],
  ["fewer comments than none", () => set("stories", ids.other, "comment_count = -1"), /not negative/],
  [
    "a film of something that is no video",
    () => `INSERT INTO videos (story_id, kind, file_id) VALUES ('${ids.story}', 'video', 'x')`,
    /foreign key/,
  ],
  [
    "a file outside the media folder",
    () => "INSERT INTO media (id, kind, file, content_type, bytes) VALUES ('m', 'image', '../x.jpg', 'image/jpeg', 1)",
    /media folder/,
  ],
  [
    "an account with capital letters, a second one for its address",
    () => set("users", ids.account, "email = 'Ada@example.org'"),
    /lower case/,
  ],
  ["a second publisher", () => "INSERT INTO organisations (id, slug, name, is_publisher) VALUES ('o', 'o', 'O', true)", /one_publisher/],
  ["settings of a second site", () => "INSERT INTO site_settings (id) VALUES ('other')", /one site/],
  ["a chapter of something that is no topic", () => chapter(ids.story, ids.other), /foreign key/],
  ["a topic that is a chapter", () => chapter(ids.topic, ids.topic, "topic", 7), /no topic is one/],
  ["a chapter that says it is of another kind", () => chapter(ids.topic, ids.story, "video", 7), /foreign key/],
  ["two chapters at one place", () => chapter(ids.topic, ids.story), /position/],
  ["a topic without an end", () => chapter(ids.topic, ids.story, "article", 60), /sixty/],
  ["a story that refers to itself", () => reference(ids.story, ids.story), /leads elsewhere/],
  [
    "an edition with two cover stories",
    () => `INSERT INTO story_references VALUES ('${ids.story}', '${ids.other}', 'cover', 0), ('${ids.story}', '${ids.topic}', 'cover', 1)`,
    /cover_key/,
  ],
  ["an edition without a number", () => `INSERT INTO editions VALUES ('${ids.story}', '', now())`, /has a number/],
  ["a screening that waits for nothing", () => screening("'wait', 0.5", "{}"), /for what/],
  ["a probability above 1", () => screening("'hold', 1.5", "{}"), /between 0 and 1/],
];

const chapter = (topic: string, story: string, kind = "article", position = 0) =>
  `INSERT INTO chapters (topic_id, story_id, story_kind, position) VALUES ('${topic}', '${story}', '${kind}', ${position})`;
const reference = (from: string, to: string) => `INSERT INTO story_references VALUES ('${from}', '${to}', 'more', 0)`;
const reply = (given: Record<string, string>) =>
  insertComment({ parent_id: ids.approved, path: `${ids.approved}${ids.new}`, depth: 1, ...given });
const screening = (verdict: string, waitingFor: string) =>
  `INSERT INTO screenings (id, comment_id, verdict, probability, hold_at, spam_at, waiting_for)
   VALUES ('s', '${ids.held}', ${verdict}, 0.5, 0.9, '${waitingFor}')`;

test.each(refused)("%s is refused", async (_, statement, reason) => {
  expect(await objection(statement())).toMatch(reason);
});

test("what is as it should be is taken", async () => {
  expect(await objection(insertComment())).toBeUndefined();
  expect(await objection(reply({}))).toBeUndefined();
  expect(await objection(decision(ids.held, "person", ids.account))).toBeUndefined();
});
