// A document without the dress of the portal: for what is said before, beside or behind Next. It needs neither database nor build.
import type { Locale } from "#prisma/generated/enums";

type Plain = {
  locale: Locale;
  title: string;
  /** HTML of the page's content; whatever people typed in it is escaped by the caller. */
  content: string;
  /** Where a browser goes by itself. */
  next?: string;
};

export function plainDocument({ locale, title, content, next }: Plain): string {
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">${next ? `\n<meta http-equiv="refresh" content="0; url=${next}">` : ""}
<title>${title}</title>
<link rel="stylesheet" href="/notice.css">
</head>
<body>
<main>
${content}
</main>
</body>
</html>
`;
}
