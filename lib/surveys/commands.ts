// Somebody votes. One statement of the database does it, all or nothing (cast_vote in the migrations).
import { z } from "zod";
import { pathTo } from "../addresses.ts";
import { type Client, senderDigestOf } from "../client.ts";
import { db } from "../db.ts";
import { newId } from "../id.ts";
import { countUpTo } from "../rate/commands.ts";
import { digestOf } from "../secrets.ts";
import { settings } from "../settings.ts";
import { gatherEvidence } from "../spam/gather.ts";
import { screen } from "../spam/screen.ts";
import { sameTextKey } from "../text/clean.ts";
import type { Survey } from "./survey.ts";
import type { Answer } from "./voting/ballot.ts";
import { digestsOf, type Voter, voteKey, voteReceipt } from "./voting/token.ts";

/** Votes that a network may give a day; what comes beyond is kept for an editor. */
export const mostPerDay = 20;

/** Each try costs the filter's look at every free answer, and what is flagged is kept: more than this from one network is no crowd. */
export const mostTriesPerHour = 600;
export const mayTryToVote = ({ addressDigest }: Pick<Client, "addressDigest">): Promise<boolean> =>
  countUpTo(mostTriesPerHour, `vote ${addressDigest}`, 3_600);

/** `received`, also `again` by the same browser: where its own page is. `seen`: a browser of the same kind in the same network has voted. */
export type Voted = { kind: "received" | "again"; key: string } | { kind: "seen" | "closed" };

type Where = Pick<Survey, "storyId" | "locale" | "slug">;
const outcome = z.tuple([z.object({ outcome: z.enum(["counted", "flagged", "again", "seen", "closed"]), meant: z.string().nullable() })]);

export async function castVote(survey: Where, answers: readonly Answer[], voter: Voter, client: Client, now = new Date()): Promise<Voted> {
  const id = newId(now.getTime());
  const screened = await Promise.all(
    answers.map(async (answer) =>
      answer.text === undefined ? answer : { ...answer, text_state: await wordOn(answer.text, survey, client, now) },
    ),
  );
  const { token, visitor, block } = digestsOf(survey.storyId, voter.token, client);
  const rows = await db.$queryRaw`
    SELECT outcome, meant FROM cast_vote(${id}, ${survey.storyId}, ${token}, ${voter.known}, ${visitor}, ${block},
      ${voteReceipt(voteKey(id))}, ${mostPerDay}::int, ${JSON.stringify(screened)}::jsonb)`;
  const [{ outcome: became, meant }] = outcome.parse(rows);
  if (became === "seen" || became === "closed" || meant === null) return { kind: became === "closed" ? "closed" : "seen" };
  return { kind: became === "again" ? "again" : "received", key: voteKey(meant) };
}

/** The filter's word on a free answer, before anybody sees it. What it is not sure of is held, as is what a check cannot answer yet. */
async function wordOn(text: string, { locale, slug }: Where, client: Client, now: Date): Promise<"clean" | "held" | "spam"> {
  const { verdict } = screen(
    await gatherEvidence({
      id: newId(now.getTime()),
      storyId: "",
      parentId: null,
      locale,
      permalink: settings().siteUrl + pathTo("survey", locale, { slug }),
      authorName: "",
      authorEmail: null,
      authorUrl: null,
      personId: null,
      text,
      trap: "",
      formSeconds: undefined,
      addressDigest: client.addressDigest,
      senderDigest: senderDigestOf(client, { name: "", email: null }),
      textDigest: digestOf(sameTextKey(text)),
      receivedAt: now,
    }),
  );
  if (verdict === "publish") return "clean";
  return verdict === "spam" ? "spam" : "held";
}
