// A process that votes and nothing else: `voting-server.ts SURVEY VOTES WAY`. `crowd`: each vote is somebody else's, from a network of its
// own; `flood`: all of them are one client's, without a token. Reports how many of each outcome there were.
import { db } from "#lib/db";
import { castVote } from "#lib/surveys/commands";
import { voterOf } from "#lib/surveys/voting/token";
import { aClient } from "#tests/support/factories";
import { anyAnswer, readSurvey } from "#tests/support/surveys";

const [surveyId = "", votes = "0", way = "crowd"] = process.argv.slice(2);
const survey = await readSurvey(surveyId);
const flooding = aClient({ address: "203.0.113.7", block: "203.0.113.0/24", userAgent: "Flood" });
const outcomes = await Promise.all(
  Array.from({ length: Number(votes) }, async () => {
    const client = way === "flood" ? flooding : aClient({ block: `crowd ${crypto.randomUUID()}` });
    return (await castVote(survey, anyAnswer(survey), voterOf(new Headers(), "http://localhost"), client)).kind;
  }),
);
process.send?.({
  received: outcomes.filter((kind) => kind === "received").length,
  seen: outcomes.filter((kind) => kind === "seen").length,
});
await db.$disconnect();
process.disconnect?.();
