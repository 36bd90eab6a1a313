// What the forms of people and organisations may send.
import { z } from "zod";
import { idPattern } from "../../id.ts";
import { cleanLine, cleanText } from "../../text/clean.ts";

const line = (max: number) => z.string().default("").transform(cleanLine).pipe(z.string().max(max));
const named = line(120).pipe(z.string().min(1));
const address = line(300).pipe(z.literal("").or(z.url({ protocol: /^https?$/ })));

const number = line(40).pipe(z.literal("").or(z.string().regex(/^[+()\d\s/.-]{5,40}$/)));

export const personFields = z.object({
  name: named,
  title: line(120),
  bio: z.string().default("").transform(cleanText).pipe(z.string().max(800)),
  organisationId: z.string().regex(idPattern).or(z.literal("")).default(""),
  credit: line(120),
});
export type PersonFields = z.infer<typeof personFields>;

export const organisationFields = z.object({
  name: named,
  street: line(120),
  postcode: line(12),
  city: line(80),
  phone: number,
  fax: number,
  email: line(254).pipe(z.literal("").or(z.email())),
  website: address,
  callText: line(80),
  callAddress: address,
});
export type OrganisationFields = z.infer<typeof organisationFields>;
export type OrganisationField = keyof OrganisationFields;
