// What the form of the site's settings may send.
import { z } from "zod";
import { isZone } from "../../plans/zone.ts";
import { cleanLine } from "../../text/clean.ts";

const line = (max: number) => z.string().default("").transform(cleanLine).pipe(z.string().max(max));
const optional = <Schema extends z.ZodType<string, string>>(schema: Schema) => z.literal("").or(schema);

export const siteFields = z.object({
  name: line(80).pipe(z.string().min(1)),
  timeZone: z.string().max(80).refine(isZone),
  publisher: line(120).pipe(z.string().min(1)),
  street: line(120).pipe(z.string().min(1)),
  postcode: line(12).pipe(z.string().min(1)),
  city: line(80).pipe(z.string().min(1)),
  phone: line(40).pipe(optional(z.string().regex(/^[+()\d\s/.-]{5,40}$/))),
  email: line(254).pipe(optional(z.email())),
  website: line(200).pipe(optional(z.url({ protocol: /^https?$/ }))),
  responsible: line(200),
  representedBy: line(200),
  privacyContact: line(200),
  supervisor: line(300),
  registerEntry: line(200),
  vatId: line(20).pipe(optional(z.string().regex(/^[A-Z]{2}[\dA-Z ]{4,18}$/))),
});
export type SiteFields = z.infer<typeof siteFields>;
export type SiteField = keyof SiteFields;
export const siteFieldNames = siteFields.keyof().options;
