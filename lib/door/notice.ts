// What the door says itself about a status.
import { type Locale, pathTo } from "../addresses.ts";
import { texts } from "../messages/catalogue.ts";
import { plainDocument } from "../site/plain-document.ts";

/** A readable page about a status. */
export function noticeDocument(status: number, locale: Locale): string {
  const { door, site } = texts(locale);
  const notices: Readonly<Record<number, { title: string; text: string }>> = door.notices;
  const { title, text } = notices[status] ?? door.notices[500];
  const content = [
    `<p>${status}</p>`,
    `<h1>${title}</h1>`,
    `<p>${text}</p>`,
    `<p><a href="${pathTo("front", locale)}">${site.toFront}</a></p>`,
  ];
  return plainDocument({ locale, title, content: content.join("\n") });
}
