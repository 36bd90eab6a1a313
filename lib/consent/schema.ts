// What the form of the analytics script may send.
import { z } from "zod";
import { cleanLine } from "../text/clean.ts";

const line = (max: number) => z.string().default("").transform(cleanLine).pipe(z.string().min(1).max(max));
const words = z
  .string()
  .default("")
  .transform((value) => value.split(/[\s,;]+/).filter(Boolean));
const longestTerm = 3 * 366;

export const analyticsFields = z.object({
  on: z
    .string()
    .optional()
    .transform((value) => value === "yes"),
  script: z.string().trim().max(300).refine(isLoadable),
  attributes: words
    .pipe(z.array(z.string().regex(/^data-[a-z][a-z0-9-]{0,40}=[^\s"'<>]{1,200}$/)).max(5))
    .transform((list) => list.join("\n")),
  name: line(60),
  provider: line(200),
  purposeDe: line(300),
  purposeEn: line(300),
  retentionDays: z.string().trim().regex(/^\d+$/).transform(Number).pipe(z.number().max(longestTerm)),
  cookies: words.pipe(z.array(z.string().regex(/^[\w.-]{1,60}\*?$/)).max(20)).transform((list) => list.join(" ")),
  privacyUrl: z
    .string()
    .trim()
    .max(300)
    .pipe(z.url({ protocol: /^https?$/ })),
});
export type AnalyticsFields = z.infer<typeof analyticsFields>;
export type AnalyticsField = keyof AnalyticsFields;
export const analyticsFieldNames = analyticsFields.keyof().options;

/** Encrypted, for it runs in every reader's page; a name and a password in it would be everybody's. */
function isLoadable(value: string): boolean {
  if (!URL.canParse(value)) return false;
  const { protocol, hostname, username, password, hash } = new URL(value);
  const local = hostname === "localhost" || hostname === "127.0.0.1";
  return (protocol === "https:" || (protocol === "http:" && local)) && !username && !password && !hash;
}
