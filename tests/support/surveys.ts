// Surveys for tests, and clients that vote in them.
import { randomInt } from "node:crypto";
import type { Client } from "#lib/client";
import { db } from "#lib/db";
import { newId } from "#lib/id";
import { surveyColumns, surveyOf } from "#lib/surveys/queries";
import { offersOptions, type Question, type Survey } from "#lib/surveys/survey";
import { type Answer, readBallot } from "#lib/surveys/voting/ballot";
import type { QuestionKind, SurveyResults } from "#prisma/generated/enums";
import { aStory } from "#tests/support/factories";

type Given = Partial<{
  state: "published" | "draft" | "approved" | "taken_down";
  locale: "de" | "en";
  title: string;
  opensAt: Date | null;
  closesAt: Date | null;
  results: SurveyResults;
  questions: readonly (readonly [kind: QuestionKind, text: string, required?: boolean])[];
}>;

/** One question of each kind. */
export const everyKind = [
  ["single", "Wie schnell soll jemand antworten?"],
  ["multiple", "Was hilft beim Warten?", false],
  ["scale", "Ich warte gern.", false],
  ["recommendation", "Würden Sie uns empfehlen?", false],
  ["text", "Was noch?", false],
] as const;

const inAWeek = () => new Date(Date.now() + 7 * 86_400_000);
const offered = ["Sofort", "Am selben Tag", "In drei Tagen"];

/** A survey of one question, open for a week; a choice offers three answers. */
export async function aSurvey(given: Given = {}): Promise<Survey> {
  const {
    opensAt = null,
    closesAt = inAWeek(),
    results = "after_vote",
    questions = [["single", "Wie schnell soll jemand antworten?"]],
  } = given;
  const { id: storyId } = await aStory({ state: "published", title: "Wie lange warten?", ...given, kind: "survey" });
  const asked = questions.map(([kind, text, required = true], position) => ({
    id: newId(),
    kind,
    text,
    required,
    position,
    options: {
      create: offersOptions(kind) ? offered.map((text, place) => ({ id: newId(), position: place, text })) : [],
    },
  }));
  await db.survey.create({
    data: {
      storyId,
      opensAt,
      closesAt,
      results,
      client: "Forum Kundendialog",
      method: "Offene Befragung auf diesem Portal.",
      questions: { create: asked },
    },
    select: { storyId: true },
  });
  return readSurvey(storyId);
}

/** A survey as it stands in the tables, public or not. */
export const readSurvey = async (storyId: string): Promise<Survey> =>
  surveyOf(await db.survey.findUniqueOrThrow({ where: { storyId }, select: surveyColumns }));

/** The answers of a filled-in form. @throws when the form would come back */
export function answersFor(survey: Survey, fields: Record<string, string>): Answer[] {
  const read = readBallot(survey.questions, fields);
  if ("problems" in read) throw new Error(JSON.stringify(read.problems));
  return read.answers;
}

/** The question at a place. */
export function questionAt(survey: Survey, place = 0): Question {
  const question = survey.questions[place];
  if (!question) throw new Error(`The survey has no question ${place}`);
  return question;
}

/** Any of the offered answers, to the first question. */
export function anyAnswer(survey: Survey): Answer[] {
  const question = questionAt(survey);
  const option = question.options[randomInt(question.options.length)];
  return [{ question: question.id, kind: "single", place: 0, option: option?.id ?? "" }];
}

/** Another browser in the same network. */
export const besides = (client: Client): Client => ({ ...client, userAgent: `Browser ${newId()}` });
