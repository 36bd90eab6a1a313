import { z } from "zod";
import { Role } from "#prisma/generated/enums";
import { idPattern } from "../../id.ts";
import { cleanLine } from "../../text/clean.ts";
import { emailAddress } from "../schema.ts";

export const accountId = z.object({ id: z.string().regex(idPattern) });

const optionalId = z.union([z.literal("").transform(() => null), z.string().regex(idPattern)]).default(null);
const name = z
  .string()
  .default("")
  .transform(cleanLine)
  .pipe(z.string().max(80))
  .transform((given) => given || null);

export const accountFields = z.object({ name, role: z.enum(Role), personId: optionalId });
export const newAccount = accountFields.extend({ email: emailAddress });
