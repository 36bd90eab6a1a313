// Tells the editors in time which licences end: once before, and once when a picture has left the pages.
import { type Locale, pathTo } from "../../addresses.ts";
import { db } from "../../db.ts";
import { enqueue } from "../../jobs/queue.ts";
import { unused } from "../../media/commands.ts";
import { endOfLicence } from "../../media/licence.ts";
import { formatDate, texts } from "../../messages/catalogue.ts";
import { settings } from "../../settings.ts";

const day = 86_400_000;
/** So many days before its last day a licence is told of. */
const noticeDays = 14;
/** For so long after its end it may still be told of, should the portal have stood still. */
const graceDays = 7;
const mostAtOnce = 200;

const columns = { id: true, alt: true, caption: true, originalName: true, licenceEndsOn: true, licenceToldAt: true } as const;
type Row = {
  alt: string | null;
  caption: string | null;
  originalName: string | null;
  licenceEndsOn: Date | null;
  licenceToldAt: Date | null;
};

/** Puts the mails that are due into the queue. Two processes at once send none twice. @returns how many pictures they name */
export async function warnOfLicences(now = new Date()): Promise<number> {
  const from = (days: number) => new Date(now.getTime() + days * day);
  const rows = await db.media.findMany({
    where: {
      licenceEndsOn: { lt: from(noticeDays) },
      OR: [{ licenceToldAt: null }, { licenceEndsOn: { gt: from(-graceDays) } }],
      NOT: unused,
    },
    orderBy: [{ licenceEndsOn: "desc" }, { id: "asc" }],
    take: mostAtOnce,
    select: columns,
  });
  const due = rows.filter((row) => isDue(row, now));
  if (due.length === 0) return 0;
  const editors = await db.user.findMany({
    where: { role: { in: ["editor", "administrator"] }, disabledAt: null },
    orderBy: { id: "asc" },
    take: mostAtOnce,
    select: { email: true, locale: true },
  });
  return db.$transaction(async (tx) => {
    const unchanged = due.map(({ id, licenceToldAt }) => ({ id, licenceToldAt }));
    const marked = await tx.media.updateManyAndReturn({ where: { OR: unchanged }, data: { licenceToldAt: now }, select: columns });
    if (marked.length === 0) return 0; // another process was faster
    for (const { email, locale } of editors) await enqueue(tx, "mail", mailTo(email, locale, marked));
    return marked.length;
  });
}

function isDue({ licenceEndsOn, licenceToldAt }: Row, now: Date): boolean {
  const end = endOfLicence({ licenceEndsOn });
  if (!end) return false;
  return licenceToldAt === null || (end <= now && licenceToldAt < end);
}

function mailTo(to: string, locale: Locale, pictures: readonly Row[]) {
  const t = texts(locale).media.licence;
  const lines = pictures.map(({ alt, caption, originalName, licenceEndsOn }) =>
    t.line(alt || caption || originalName || t.unnamed, licenceEndsOn ? formatDate(licenceEndsOn, locale) : ""),
  );
  const url = settings().siteUrl + pathTo("library", locale, {}, { only: "licence" });
  return { to, subject: t.subject(pictures.length), paragraphs: [t.intro, ...lines], action: { label: t.action, url } };
}
