// The log as a file. That it was taken stands in the log, too.
import type { Administrator } from "../../accounts/guard.ts";
import type { Locale } from "../../addresses.ts";
import { db } from "../../db.ts";
import { texts } from "../../messages/catalogue.ts";
import { record } from "../commands.ts";
import { csvLine } from "../csv.ts";
import type { LogQuery, Place } from "../log.ts";
import { logPage, namesIn } from "../queries.ts";
import { inWords } from "../wording.ts";

/** Entries read at once, and at most: a file that a spreadsheet opens. The newest come first. */
const step = 1_000;
const most = 100_000;

export async function exportLog(query: LogQuery, locale: Locale, administrator: Administrator): Promise<string> {
  await db.$transaction((tx) => record(tx, { kind: "log_exported", actorId: administrator.id }));
  const { at, who, what, about } = texts(locale).audit.columns;
  const lines = [csvLine([at, who, what, about])];
  let after: Place | null = null;
  do {
    const page: Awaited<ReturnType<typeof logPage>> = await logPage(query, after, administrator, step);
    const names = await namesIn(page.entries, administrator);
    for (const entry of page.entries) {
      const words = inWords(entry, names, locale);
      lines.push(csvLine([entry.at.toISOString(), words.who, words.what, words.about]));
    }
    after = page.next;
  } while (after && lines.length < most);
  return lines.join("");
}
