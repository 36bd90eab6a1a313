import { type Locale, pathTo } from "#lib/addresses";
import { texts } from "#lib/messages/catalogue";

/** What is done with a comment, from the settings. `akismet` is null when it is off. */
export type DataUse = { byPerson: boolean; akismet: { email: boolean; address: boolean } | null };

/** Stands under every comment form: who looks at the comment, what is kept, and to whom it goes. */
export function DataUseNotice({ dataUse: { byPerson, akismet }, locale }: { dataUse: DataUse; locale: Locale }) {
  const t = texts(locale).comments.form;
  return (
    <p className="hint">
      {t.screened(byPerson)} {t.kept} {akismet ? t.akismetOn(akismet.email, akismet.address) : t.akismetOff}{" "}
      <a href={`${pathTo("privacy", locale)}#kommentare`}>{t.privacy}</a>
    </p>
  );
}
