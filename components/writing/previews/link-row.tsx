import { personName } from "#lib/accounts/shown";
import type { Locale } from "#lib/addresses";
import { formatDate, texts } from "#lib/messages/catalogue";
import { revoke } from "#lib/publishing/previews/actions";
import type { PreviewLink } from "#lib/publishing/previews/queries";

/** A link that is good: who made it, until when, and the way to end it. */
export function LinkRow({ storyId, link, locale }: { storyId: string; link: PreviewLink; locale: Locale }) {
  const t = texts(locale).writing.previews;
  const { id, createdAt, expiresAt, createdBy } = link;
  return (
    <li className="flex flex-wrap items-center justify-between gap-3 border-b border-line py-3">
      <p>
        {t.until(formatDate(expiresAt, locale, "time"))}
        <span className="hint block">{t.by(personName(createdBy, locale), formatDate(createdAt, locale, "time"))}</span>
      </p>
      <form action={revoke}>
        <input type="hidden" name="story" value={storyId} />
        <input type="hidden" name="deskLocale" value={locale} />
        <button type="submit" name="link" value={id} className="button-quiet">
          {t.revoke}
        </button>
      </form>
    </li>
  );
}
