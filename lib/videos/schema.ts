// What the door hands on of a form with a film.
import path from "node:path";
import { z } from "zod";
import { idPattern } from "../id.ts";
import { settings } from "../settings.ts";
import { cleanLine } from "../text/clean.ts";

const longestName = 120;
const nothing = { received: null, name: null, problem: null, story: null };

/** Only the door writes where a file lies, and only into its own folder. */
const inUploads = (file: string) => path.dirname(path.dirname(file)) === path.join(settings().dataFolder, "uploads");

export const filmForm = z
  .object({
    received: z.string().refine(inUploads).nullable().default(null),
    name: z
      .string()
      .transform((name) => cleanLine(name).slice(0, longestName) || null)
      .nullable()
      .default(null),
    problem: z.literal("too-large").nullable().default(null),
    story: z.string().regex(idPattern).nullable().catch(null),
  })
  .nullable()
  .transform((form) => form ?? nothing);
