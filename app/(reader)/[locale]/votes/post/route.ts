import { type Locale, localeOf, pathTo } from "#lib/addresses";
import { type Client, clientOf } from "#lib/client";
import { seeOther, tooFast, unreadable } from "#lib/drafts/answers";
import { keepDraft } from "#lib/drafts/commands";
import { type Fields, fieldsIn, formOf } from "#lib/drafts/form";
import { settings } from "#lib/settings";
import { castVote, mayTryToVote } from "#lib/surveys/commands";
import { findPublicSurvey } from "#lib/surveys/queries";
import type { Survey } from "#lib/surveys/survey";
import { type BallotProblem, fieldsOf, readBallot } from "#lib/surveys/voting/ballot";
import { voteCookie, voterOf } from "#lib/surveys/voting/token";

type Context = { params: Promise<{ locale: string }> };

/** A vote. A cookie is set here and nowhere else on a reader's way: it is what makes one person one vote. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const locale = localeOf((await params).locale);
  const form = await formOf(request);
  if (typeof form === "string") return unreadable(form, locale);
  const { survey: id = "" } = fieldsIn(form, ["survey"]);
  const survey = await findPublicSurvey(id);
  if (!survey) return unreadable("malformed", locale);
  const fields = fieldsIn(form, fieldsOf(survey.questions));
  const client = clientOf(request);
  const read = readBallot(survey.questions, fields);
  if ("problems" in read) return backToForm({ ...fields, survey: id }, read.problems, client, survey.locale);
  if (!(await mayTryToVote(client))) return tooFast(null, survey.locale);

  const { siteUrl } = settings();
  const voter = voterOf(request.headers, siteUrl);
  const voted = await castVote(survey, read.answers, voter, client);
  if (!("key" in voted)) return seeOther(notCounted(survey, voted.kind));
  const told = voted.kind === "again" ? "again" : undefined;
  const answer = seeOther(pathTo("ownVote", survey.locale, { key: voted.key }, { told }));
  answer.headers.set("set-cookie", voteCookie(voter.token, siteUrl));
  return answer;
}

const notCounted = ({ locale, slug }: Survey, problem: "seen" | "closed") => pathTo("notCounted", locale, { slug }, { problem });

// Nothing typed is lost: the form comes back from the table of drafts, with every problem beside its question.
async function backToForm(fields: Fields, problems: BallotProblem[], { addressDigest }: Client, locale: Locale): Promise<Response> {
  const key = await keepDraft("vote", { storyId: fields.survey ?? null, fields, problems, addressDigest });
  return key ? seeOther(pathTo("voteForm", locale, { key })) : tooFast(null, locale);
}
