// Votes: how long one takes while eight vote at once, and whether every one of them is counted once.
import { randomInt } from "node:crypto";
import { z } from "zod";
import type { Bench } from "./bench.ts";
import { type Answer, ask, inTurns } from "./client.ts";
import type { Portal } from "./portal.ts";
import { atMost, median, never, note } from "./report.ts";

const clients = 8;
const seconds = 5;

export const voting: Bench = async (portal) => {
  const survey = await openSurvey(portal);
  const one = () => vote(portal, survey);
  await inTurns(clients, 2, one); // what is hot is compiled
  const before = await counted(portal, survey.id);
  const answers = await inTurns(clients, seconds, one);
  const received = answers.filter(isReceived);
  const after = await counted(portal, survey.id);
  return [
    atMost(`a vote takes, ${clients} clients (median)`, median(answers.map(({ ms }) => ms)), 20, "ms"),
    note("votes a second", `${(answers.length / seconds).toFixed(0)} /s`),
    never("answers that are not a receipt", answers.length - received.length),
    never("votes answered but not counted once, or more than answered", Math.abs(after - before - received.length)),
  ];
};

type Survey = { id: string; fields: Readonly<Record<string, string>> };

const rows = z.tuple([z.object({ id: z.string(), slug: z.string() })]);

/** The first open survey of the sample publication, and an answer to each of its questions that offers some. */
async function openSurvey({ url, database }: Portal): Promise<Survey> {
  const { rows: found } = await database.query(`
    SELECT stories.id, slug FROM surveys JOIN stories ON stories.id = story_id
    WHERE state = 'published' AND locale = 'de' AND closes_at > now() + interval '1 hour' ORDER BY stories.id LIMIT 1`);
  const [{ id, slug }] = rows.parse(found);
  const { body } = await ask(`${url}/umfragen/${slug}`, { headers: { "accept-encoding": "identity" } });
  const fields: Record<string, string> = {};
  for (const [, name = "", value = ""] of body.toString().matchAll(/<input type="radio" name="([^"]+)" value="([^"]+)"/g))
    fields[name] ??= value;
  return { id, fields };
}

/** Votes as somebody who was never seen before. */
function vote({ url }: Portal, { id, fields }: Survey): Promise<Answer> {
  return ask(`${url}/stimmen`, {
    method: "POST",
    headers: {
      "content-type": "application/x-www-form-urlencoded",
      origin: url,
      "sec-fetch-site": "same-origin",
      "x-forwarded-for": `10.${randomInt(256)}.${randomInt(256)}.${randomInt(1, 255)}`,
      "user-agent": `Firefox ${randomInt(2 ** 40).toString(36)}`,
    },
    body: new URLSearchParams({ survey: id, ...fields }).toString(),
  });
}

const isReceived = ({ status, headers }: Answer) => status === 303 && (headers.location ?? "").includes("/meine-stimme/");

const count = z.tuple([z.object({ count: z.coerce.number() })]);

/** Votes that count and votes that wait for a person: both were taken. */
async function counted({ database }: Portal, id: string): Promise<number> {
  const { rows: found } = await database.query("SELECT count(*) FROM survey_votes WHERE survey_id = $1 AND state <> 'refused'", [id]);
  return count.parse(found)[0].count;
}
