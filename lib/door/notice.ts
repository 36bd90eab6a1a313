// A plain document for what goes wrong before, beside or behind Next: it needs neither database nor build.
import { type Locale, pathTo } from "../addresses.ts";
import { texts } from "../messages/catalogue.ts";

/** A readable page about a status. */
export function noticeDocument(status: number, locale: Locale): string {
  const { door, site } = texts(locale);
  const notices: Readonly<Record<number, { title: string; text: string }>> = door.notices;
  const { title, text } = notices[status] ?? door.notices[500];
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title}</title>
<link rel="stylesheet" href="/notice.css">
</head>
<body>
<main>
<p>${status}</p>
<h1>${title}</h1>
<p>${text}</p>
<p><a href="${pathTo("front", locale)}">${site.toFront}</a></p>
</main>
</body>
</html>
`;
}
