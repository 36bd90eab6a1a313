// What an open window of the editor sends.
import { z } from "zod";

/** `keep`: this was typed; `look`: what has happened meanwhile; `leave`: the window is closed. */
export const word = z.object({
  kind: z.enum(["keep", "look", "leave"]),
  tab: z.string().regex(/^[a-z0-9]{16,40}$/),
  /** The version that the window's text is made of. */
  version: z.coerce.number().int().positive(),
});
export type Word = z.infer<typeof word>;
