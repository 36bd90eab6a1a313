// Reads what a browser's form posts. Everything else is refused before anybody looks at it.
import type { ZodError } from "zod";
import { cleanText } from "../text/clean.ts";

export type Fields = Record<string, string>;

const types = ["application/x-www-form-urlencoded", "multipart/form-data"];

type Unreadable = "wrong-type" | "malformed";

/** The named fields of a request. "wrong-type": 415; "malformed": 400. */
export async function readForm(request: Request, names: readonly string[]): Promise<Fields | Unreadable> {
  const form = await formOf(request);
  return typeof form === "string" ? form : fieldsIn(form, names);
}

/** What was posted, where the form itself says which fields it has. */
export async function formOf(request: Request): Promise<FormData | Unreadable> {
  const type = request.headers.get("content-type")?.split(";")[0]?.trim().toLowerCase() ?? "";
  if (!types.includes(type)) return "wrong-type";
  return (await request.formData().catch(() => null)) ?? "malformed";
}

/** The named fields, "" where one is missing; a file or a second value is nobody's. */
export const fieldsIn = (form: FormData, names: readonly string[]): Fields =>
  Object.fromEntries(names.map((name) => [name, textOf(form.get(name))]));

/** Everything that was typed into a form of the desk, so that it can come back; files are not. */
export const typedIn = (form: FormData): Fields =>
  Object.fromEntries([...form].flatMap(([name, value]) => (typeof value === "string" ? [[name, value]] : [])));

/** Names of the fields that a form is wrong about. */
export const wrongIn = ({ issues }: ZodError): string[] => issues.map(({ path }) => String(path[0]));

const textOf = (value: FormDataEntryValue | null) => (typeof value === "string" ? value : "");

/** What is kept of a form that comes back: as it was typed, without what the database refuses. */
export const keepable = (fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, cleanText(value)]));
