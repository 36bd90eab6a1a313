// A form of the desk that was opened before an update: what it would do goes by another name now. Nothing was done, so what was typed is given back.
import type { Locale } from "../addresses.ts";
import { texts } from "../messages/catalogue.ts";
import { plainDocument } from "../site/plain-document.ts";

type Post = { body: Buffer; contentType: string; address: string; locale: Locale };

/** A page with the typed texts, to be copied into the form as it is now. */
export async function outdatedFormDocument({ body, contentType, address, locale }: Post): Promise<string> {
  const { title, text, typed, open } = texts(locale).door.outdatedForm;
  const fields = (await typedTexts(body, contentType)).map(
    (value) => `<p><textarea readonly rows="8" aria-label="${typed}">\n${escaped(value)}</textarea></p>`,
  );
  const content = [
    `<h1>${title}</h1>`,
    `<p>${text}</p>`,
    `<p><a href="${escaped(address)}">${open}</a></p>`,
    ...(fields.length > 0 ? [`<h2>${typed}</h2>`, ...fields] : []),
  ];
  return plainDocument({ locale, title, content: content.join("\n") });
}

// Ids, numbers and chosen options have no blanks; what a person wrote has.
async function typedTexts(body: Buffer, contentType: string): Promise<string[]> {
  const form = await new Response(new Uint8Array(body), { headers: { "content-type": contentType } })
    .formData()
    .catch(() => new FormData());
  return [...form].flatMap(([name, value]) => (typeof value === "string" && !name.startsWith("$") && /\S\s+\S/.test(value) ? [value] : []));
}

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escaped = (value: string) => value.replace(/[&<>"]/g, (character) => entities[character] ?? "");
