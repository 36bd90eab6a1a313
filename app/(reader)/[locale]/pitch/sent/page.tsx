import type { Metadata } from "next";
import { Page } from "#components/site/page";
import { localeOf } from "#lib/addresses";
import { texts } from "#lib/messages/catalogue";
import { personal } from "#lib/page-cache/tags";

export const dynamic = "force-dynamic";

type Props = PageProps<"/[locale]/pitch/sent">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: texts(localeOf((await params).locale)).pitches.sentTitle, robots: { index: false } };
}

/** A proposal has been received. What the filter thinks of it is not said. */
export default async function PitchSentPage({ params }: Props) {
  personal();
  const locale = localeOf((await params).locale);
  const t = texts(locale).pitches;
  return (
    <Page locale={locale}>
      <div className="column plain-page">
        <h1>{t.sentTitle}</h1>
        <p>{t.sent}</p>
      </div>
    </Page>
  );
}
