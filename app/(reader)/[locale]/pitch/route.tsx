import { PitchForm } from "#components/pitches/pitch-form";
import { Page } from "#components/site/page";
import { pathTo } from "#lib/addresses";
import { texts } from "#lib/messages/catalogue";
import { madeOf } from "#lib/page-cache/tags";
import { readerPage } from "../../reader-page.tsx";

/** Whoever wants to write for the portal proposes it here. */
export const GET = readerPage(async ({ locale }) => {
  madeOf("site");
  const t = texts(locale).pitches;
  const languages = { de: pathTo("pitch", "de"), en: pathTo("pitch", "en") };
  return (
    <Page locale={locale} head={{ title: t.title, description: t.intro, path: pathTo("pitch", locale), languages }}>
      <div className="column plain-page">
        <h1>{t.title}</h1>
        <p>{t.intro}</p>
        <PitchForm locale={locale} />
      </div>
    </Page>
  );
});
