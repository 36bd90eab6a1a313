import { PrivacyNotice } from "#components/legal/privacy-notice";
import { Page } from "#components/site/page";
import { pathTo } from "#lib/addresses";
import { texts } from "#lib/messages/catalogue";
import { madeOf } from "#lib/page-cache/tags";
import { publisher } from "#lib/people/queries";
import { settings } from "#lib/settings";
import { legalNotes } from "#lib/site/queries";
import { showsForeignFilms } from "#lib/videos/queries";
import { readerPage } from "../../reader-page.tsx";

export const GET = readerPage(async ({ locale }) => {
  madeOf("people", "front", "site");
  const [organisation, { privacyContact }, foreignFilms] = await Promise.all([publisher(), legalNotes(), showsForeignFilms()]);
  const { title, description } = texts(locale).legal.privacy;
  const languages = { de: pathTo("privacy", "de"), en: pathTo("privacy", "en") };
  return (
    <Page locale={locale} head={{ title, description, path: pathTo("privacy", locale), languages }}>
      <PrivacyNotice locale={locale} settings={settings()} publisher={organisation} contact={privacyContact} foreignFilms={foreignFilms} />
    </Page>
  );
});
