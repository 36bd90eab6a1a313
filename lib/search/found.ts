// What the database answers to a search: ids of one page, how many there are, and how many each narrowing would leave.
import { z } from "zod";
import { SearchKind } from "#prisma/generated/enums";

const count = z.number().int();
const counted = z.array(z.object({ name: z.string(), label: z.string(), count }));

export const found = z.object({
  total: count,
  /** Hardly anything has all of the words: what has most of them stands behind. */
  partly: z.boolean(),
  ids: z.array(z.object({ id: z.string(), kind: z.enum(SearchKind) })),
  kinds: z.array(z.object({ name: z.enum(SearchKind), count })),
  years: z.array(z.object({ name: count, count })),
  authors: counted,
  tags: counted,
});
export type Found = z.infer<typeof found>;

/** With fewer results the search also looks for what may have been meant. */
export const few = 3;
export const perPage = 10;
/** So many are put into their final order and can be leafed through. */
export const mostOrdered = 300;
