// What a survey asks, of whom and how long: what readers see, and what a step keeps.
import type { Prisma } from "#prisma/generated/client";

export const askedColumns = {
  opensAt: true,
  closesAt: true,
  results: true,
  client: true,
  method: true,
  questions: {
    orderBy: [{ position: "asc" }, { id: "asc" }],
    select: {
      id: true,
      kind: true,
      text: true,
      required: true,
      options: { orderBy: { position: "asc" }, select: { id: true, text: true } },
    },
  },
} as const satisfies Prisma.SurveySelect;
