// The thresholds as an administrator types them: per cent, with a comma or a point.
import { z } from "zod";
import type { Policy } from "../check.ts";

const percent = z
  .string()
  .trim()
  .regex(/^\d{1,2}(?:[.,]\d{1,2})?$/)
  .transform((typed) => Number(typed.replace(",", ".")) / 100)
  .pipe(z.number().min(0.01).max(0.999));

export const typedPolicy = z
  .object({ holdAt: percent, spamAt: percent })
  .refine(({ holdAt, spamAt }): boolean => holdAt <= spamAt) satisfies z.ZodType<Policy>;

export const seenPolicy = z.object({ version: z.coerce.number().int().min(0) });

/** A probability as per cent, as the form takes it back. */
export const percentText = (probability: number, locale: "de" | "en") =>
  new Intl.NumberFormat(locale, { maximumFractionDigits: 2, useGrouping: false }).format(probability * 100);
