// What the card of a story says: what its page says, and only if it is public.
import { db } from "../db.ts";
import { idPattern } from "../id.ts";
import { sizeFile, stemOf } from "../media/file-name.ts";
import { texts } from "../messages/catalogue.ts";
import { settings } from "../settings.ts";
import { authorsOf } from "../stories/credits.ts";
import { labelsOf } from "../stories/labels.ts";
import { published } from "../stories/published.ts";
import { dated } from "../stories/queries.ts";
import { announced } from "../stories/selection.ts";
import type { Card } from "./order.ts";

/** Null when there is no such public story. A label such as "Anzeige" stands where the kicker does. */
export async function findCard(id: string): Promise<Card | null> {
  if (!idPattern.test(id)) return null;
  const row = await db.story.findFirst({ where: { ...published(), id }, select: announced });
  if (!row) return null;
  const { locale, kicker, title, credits, picture, video } = dated(row);
  const labels = labelsOf(row);
  const { stories } = texts(locale);
  const shown = picture ?? video?.poster;
  const names = authorsOf(credits).map(({ name }) => name);
  return {
    site: settings().SITE_NAME,
    kicker: labels.length > 0 ? labels.join(" · ") : kicker,
    title,
    byline: names.length > 0 ? `${stories.by} ${new Intl.ListFormat(locale).format(names)}` : "",
    picture: shown?.widths.includes(960) ? sizeFile(stemOf(shown.file), 960, "webp") : (shown?.file ?? null),
  };
}
