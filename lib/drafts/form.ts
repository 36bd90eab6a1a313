// Reads what a browser's form posts. Everything else is refused before anybody looks at it.
import { cleanText } from "../text/clean.ts";

export type Fields = Record<string, string>;

const types = ["application/x-www-form-urlencoded", "multipart/form-data"];

/** The named fields, "" where one is missing; a file or a second value is nobody's. "wrong-type": 415; "malformed": 400. */
export async function readForm(request: Request, names: readonly string[]): Promise<Fields | "wrong-type" | "malformed"> {
  const type = request.headers.get("content-type")?.split(";")[0]?.trim().toLowerCase() ?? "";
  if (!types.includes(type)) return "wrong-type";
  const form = await request.formData().catch(() => null);
  if (!form) return "malformed";
  return Object.fromEntries(names.map((name) => [name, textOf(form.get(name))]));
}

const textOf = (value: FormDataEntryValue | null) => (typeof value === "string" ? value : "");

/** What is kept of a form that comes back: as it was typed, without what the database refuses. */
export const keepable = (fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, cleanText(value)]));
