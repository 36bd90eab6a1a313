// The surveys of the sample publication with their votes, the same at every laying.
import { type SampleQuestion, type SampleSurvey, surveys } from "#prisma/sample/surveys";
import type { Transaction } from "../db.ts";
import { newId } from "../id.ts";
import { digestOf } from "../secrets.ts";
import { offersOptions } from "../surveys/survey.ts";

const day = 24 * 60 * 60 * 1000;

/** Lays what the surveys ask and, over the time since their publication, what was answered. */
export async function laySurvey(tx: Transaction, storyId: string, slug: string, publishedAt: Date, now: Date): Promise<void> {
  const survey = surveys.find((candidate) => candidate.slug === slug);
  if (!survey) throw new Error(`The sample publication has no survey "${slug}"`);
  const { results, client, method, closesInDays } = survey;
  const closesAt = new Date(now.getTime() + closesInDays * day);
  const questions = survey.questions.map((question, position) => ({ ...question, position, id: newId(), options: optionsOf(question) }));
  await tx.survey.create({
    data: {
      storyId,
      results,
      client,
      method,
      closesAt,
      questions: {
        create: questions.map(({ id, kind, text, required, position, options }) => ({
          id,
          kind,
          text,
          required,
          position,
          options: { create: options },
        })),
      },
    },
    select: { storyId: true },
  });
  const until = Math.min(now.getTime(), closesAt.getTime());
  await layVotes(tx, storyId, survey, questions, (part) => new Date(publishedAt.getTime() + part * (until - publishedAt.getTime())));
}

const optionsOf = ({ kind, answers }: SampleQuestion) =>
  offersOptions(kind) ? answers.map(([text], position) => ({ id: newId(), position, text })) : [];

type Laid = SampleQuestion & { id: string; options: readonly { id: string }[] };

async function layVotes(tx: Transaction, surveyId: string, survey: SampleSurvey, questions: readonly Laid[], at: (part: number) => Date) {
  const votes = Array.from({ length: survey.votes + survey.flagged }, (_, index) => ({
    id: newId(at(index / (survey.votes + survey.flagged)).getTime()),
    surveyId,
    state: index < survey.votes ? ("counted" as const) : ("flagged" as const),
    receiptDigest: digestOf(newId()),
    at: at(index / (survey.votes + survey.flagged)),
  }));
  await tx.surveyVote.createMany({ data: votes });
  const answers = votes.flatMap(({ id: voteId }, index) =>
    questions.flatMap((question, place) =>
      answered(question, index, place, survey.freeAnswers).map((answer) => ({
        ...answer,
        voteId,
        surveyId,
        questionId: question.id,
        kind: question.kind,
      })),
    ),
  );
  await tx.surveyAnswer.createMany({ data: answers });
}

/** Where the vote at `index` stands among a hundred, for a question: spread evenly, and differently for each question. */
const standing = (index: number, place: number) => (index * (37 + place * 24) + place * 11) % 100;

function answered({ kind, answers, options }: Laid, index: number, place: number, freeAnswers: readonly string[]) {
  if (kind === "text") {
    const text = freeAnswers[(index - 5) / 40];
    return text ? [{ text, textState: "clean" as const }] : [];
  }
  if (kind === "multiple")
    return answers.flatMap(([, ofHundred], position) => {
      const optionId = options[position]?.id;
      return optionId && standing(index + position * 13, place) < ofHundred ? [{ optionId, place: position }] : [];
    });
  const chosen = chosenAt(answers, standing(index, place));
  return kind === "single" ? [{ optionId: options[chosen]?.id ?? null }] : [{ number: Number(answers[chosen]?.[0]) }];
}

/** The answer behind whose share of a hundred the place lies. */
function chosenAt(answers: SampleQuestion["answers"], place: number): number {
  let sum = 0;
  for (const [index, [, ofHundred]] of answers.entries()) {
    sum += ofHundred;
    if (place < sum) return index;
  }
  return answers.length - 1;
}
