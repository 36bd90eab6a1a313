// What the form of a story's place may send: its series, and the edition that it belongs to.
import { z } from "zod";
import { idPattern } from "../id.ts";
import { cleanLine } from "../text/clean.ts";

const dated = z.iso.date();

export const placingFields = z
  .object({
    seriesId: z.string().regex(idPattern).or(z.literal("")).default(""),
    number: z.string().default("").transform(cleanLine).pipe(z.string().max(20)),
    appearedOn: z.literal("").or(dated).default(""),
  })
  .superRefine(({ number, appearedOn }, context) => {
    // An edition has both, or there is none.
    if (number === "" && appearedOn !== "") context.addIssue({ code: "custom", path: ["number"], message: "missing" });
    if (number !== "" && appearedOn === "") context.addIssue({ code: "custom", path: ["appearedOn"], message: "missing" });
  });
export type PlacingFields = z.infer<typeof placingFields>;
