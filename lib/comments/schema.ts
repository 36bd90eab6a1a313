// What comes from outside: the fields of the form as people and machines fill them in, and the rows of the thread.
import { z } from "zod";
import { idPattern } from "../id.ts";
import { cleanLine, cleanText } from "../text/clean.ts";
import type { Place } from "./thread.ts";

export const limits = { name: 80, email: 254, website: 300, text: 10_000 };

/** Names of the form's fields. `subject` is the trap: people don't see it. */
export const commentFields = ["story", "parent", "name", "email", "website", "text", "subject", "stamp"] as const;

/** Problems that the catalogue puts into words, by field; "form" is the form as a whole. */
const told = z.object({ field: z.enum(["name", "email", "website", "text"]), problem: z.enum(["missing", "too-long", "wrong"]) });
const toldOfAll = z.object({ field: z.literal("form"), problem: z.enum(["closed", "story-gone", "parent-gone", "too-deep", "too-fast"]) });
export const problem = z.union([told, toldOfAll]);
export type Problem = z.infer<typeof problem>;

const readable = /[\p{L}\p{N}\p{P}\p{S}]/u;
const line = z.string().default("").transform(cleanLine);
const orNull = (value: string) => (value === "" ? null : value);
const isEmail = (value: string) => value === "" || z.email().safeParse(value).success;
/** An address for questions: may stay empty. */
export const emailField = line.pipe(z.string().max(limits.email, "too-long").refine(isEmail, "wrong").transform(orNull));
const withScheme = (value: string) => (value === "" || /^[a-z][a-z0-9+-]*:/i.test(value) ? value : `https://${value}`);

export const commentDraft = z.object({
  story: z.string().regex(idPattern),
  parent: z.union([z.literal("").transform(() => null), z.string().regex(idPattern)]).default(null),
  name: line.pipe(z.string().min(1, "missing").max(limits.name, "too-long").regex(readable, "missing")),
  email: emailField,
  website: line.transform(withScheme).pipe(
    z
      .string()
      .max(limits.website, "too-long")
      .refine(isWebsite, "wrong")
      .transform((value) => URL.parse(value)?.href ?? null),
  ),
  text: z
    .string()
    .default("")
    .transform(cleanText)
    .pipe(z.string().min(1, "missing").max(limits.text, "too-long").regex(readable, "missing")),
  subject: z.string().default(""),
  stamp: z.string().default(""),
});
export type CommentDraft = z.infer<typeof commentDraft>;

function isWebsite(value: string): boolean {
  if (value === "") return true;
  const url = URL.parse(value);
  return url !== null && /^https?:$/.test(url.protocol) && /[^.]\.[^.]/.test(url.hostname) && url.username === "" && url.password === "";
}

/** One problem a field, in the words of the catalogue's codes; null when an id was made up: no form of ours sends that. */
export function problemsOf(error: z.ZodError): Problem[] | null {
  const problems = new Map<string, z.infer<typeof told>>();
  for (const { path, message } of error.issues) {
    const known = told.safeParse({ field: path[0], problem: message });
    if (!known.success) return null;
    if (!problems.has(known.data.field)) problems.set(known.data.field, known.data);
  }
  // In the order of the form.
  return ["text", "name", "email", "website"].flatMap((field) => problems.get(field) ?? []);
}

const badge = z.enum(["author", "staff"]).nullable();

/** A row of the thread; what isn't public has already stayed in the database. */
export const threadRow = z
  .object({
    id: z.string(),
    depth: z.number(),
    number: z.number().nullable(),
    authorName: z.string().nullable(),
    authorUrl: z.string().nullable(),
    personSlug: z.string().nullable(),
    badge,
    html: z.string().nullable(),
    postedAt: z.date().nullable(),
    parentId: z.string().nullable(),
    parentName: z.string().nullable(),
    parentNumber: z.number().nullable(),
  })
  .transform(({ id, depth, number, authorName, authorUrl, personSlug, badge, html, postedAt, ...parent }): Place => {
    const { parentId, parentName: name, parentNumber } = parent;
    const visible = number !== null && authorName !== null && html !== null && postedAt !== null;
    return {
      id,
      depth,
      answers: parentId === null ? null : { id: parentId, authorName: name, number: parentNumber },
      comment: visible ? { number, authorName, authorUrl, personSlug, badge, html, postedAt } : null,
    };
  });
