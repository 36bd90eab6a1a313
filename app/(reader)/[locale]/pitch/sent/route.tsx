import { Page } from "#components/site/page";
import { texts } from "#lib/messages/catalogue";
import { personal } from "#lib/page-cache/tags";
import { readerPage } from "../../../reader-page.tsx";

/** A proposal has been received. What the filter thinks of it is not said. */
export const GET = readerPage(async ({ locale }) => {
  personal();
  const t = texts(locale).pitches;
  return (
    <Page locale={locale} head={{ title: t.sentTitle, robots: "noindex" }}>
      <div className="column plain-page">
        <h1>{t.sentTitle}</h1>
        <p>{t.sent}</p>
      </div>
    </Page>
  );
});
