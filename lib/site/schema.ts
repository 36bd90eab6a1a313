import { z } from "zod";

export const commentsSwitch = z.object({ open: z.enum(["yes", "no"]) });
