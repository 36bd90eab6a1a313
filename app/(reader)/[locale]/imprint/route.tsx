import { Address } from "#components/people/address";
import { Reach } from "#components/people/reach";
import { Page } from "#components/site/page";
import { pathTo } from "#lib/addresses";
import { texts } from "#lib/messages/catalogue";
import { madeOf } from "#lib/page-cache/tags";
import { publisher } from "#lib/people/queries";
import { settings } from "#lib/settings";
import { legalNotes } from "#lib/site/queries";
import { readerPage } from "../../reader-page.tsx";

/** Who publishes. Where nobody is named yet, readers get the name of the site; the desk is told what is missing. */
export const GET = readerPage(async ({ locale }) => {
  madeOf("people", "site");
  const [organisation, notes] = await Promise.all([publisher(), legalNotes()]);
  const { imprint } = texts(locale).legal;
  const { title, description } = imprint;
  const languages = { de: pathTo("imprint", "de"), en: pathTo("imprint", "en") };
  return (
    <Page locale={locale} head={{ title, description, path: pathTo("imprint", locale), languages }}>
      <div className="column">
        <header className="page-head">
          <h1>{imprint.title}</h1>
          <p>{imprint.legal}</p>
        </header>
        <div className="prose flush">
          {organisation ? (
            <>
              <Address organisation={organisation} />
              <h2>{imprint.reach}</h2>
              <Reach organisation={organisation} locale={locale} />
              {[
                [imprint.representedBy, notes.representedBy],
                [imprint.responsible, notes.responsible],
                [imprint.registerEntry, notes.registerEntry],
                [imprint.vatId, notes.vatId],
                [imprint.supervisor, notes.supervisor],
              ].map(
                ([title, text]) =>
                  text && (
                    <section key={title}>
                      <h2>{title}</h2>
                      <p>{text}</p>
                    </section>
                  ),
              )}
            </>
          ) : (
            <>
              <p>
                <b>{settings().SITE_NAME}</b>
              </p>
              <p>{imprint.missing}</p>
            </>
          )}
        </div>
      </div>
    </Page>
  );
});
