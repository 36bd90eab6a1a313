// Answers to posted forms. All but the last are redirects, so going back and reloading are safe.
import type { Locale } from "../addresses.ts";
import { texts } from "../messages/catalogue.ts";
import { plainDocument } from "../site/plain-document.ts";

export const seeOther = (location: string) => new Response(null, { status: 303, headers: { location } });

const plain = (status: number, text: string, headers = {}) =>
  new Response(`${text}\n`, { status, headers: { "content-type": "text/plain; charset=utf-8", ...headers } });

export function unreadable(problem: "wrong-type" | "malformed", locale: Locale): Response {
  const { wrongType, malformed } = texts(locale).comments.refusedBody;
  return problem === "wrong-type" ? plain(415, wrongType) : plain(400, malformed);
}

/** 429, which a browser follows at once to the form that kept the text, if it was kept. */
export function tooFast(draft: string | null, locale: Locale): Response {
  const { form, problems } = texts(locale).comments;
  const wait = problems.form["too-fast"];
  if (draft === null) return plain(429, wait, { "retry-after": "60" });
  const content = [`<h1>${form.waitTitle}</h1>`, `<p>${wait}</p>`, `<p><a href="${draft}">${form.toForm}</a></p>`].join("\n");
  const page = plainDocument({ locale, title: form.waitTitle, content, next: draft });
  return new Response(page, { status: 429, headers: { "content-type": "text/html; charset=utf-8", "retry-after": "60" } });
}
