// What a survey asked, of whom and how long, before and after a step.
import { z } from "zod";
import { QuestionKind, SurveyResults } from "#prisma/generated/enums";

const text = z.string();
const moment = z.coerce.date().nullable();

export const surveyRow = z.object({
  opensAt: moment,
  closesAt: moment,
  results: z.enum(SurveyResults),
  client: text,
  method: text,
  questions: z.array(
    z.object({
      id: text,
      kind: z.enum(QuestionKind),
      text,
      required: z.boolean(),
      options: z.array(z.object({ id: text, text })),
    }),
  ),
});
export type SurveyRow = z.infer<typeof surveyRow>;
