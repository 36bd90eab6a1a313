import type { Metadata } from "next";
import { PitchForm } from "#components/pitches/pitch-form";
import { Page } from "#components/site/page";
import { localeOf } from "#lib/addresses";
import { texts } from "#lib/messages/catalogue";
import { madeOf } from "#lib/page-cache/tags";

export const dynamic = "force-dynamic";

type Props = PageProps<"/[locale]/pitch">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { title, intro: description } = texts(localeOf((await params).locale)).pitches;
  return { title, description };
}

/** Whoever wants to write for the portal proposes it here. */
export default async function PitchPage({ params }: Props) {
  const locale = localeOf((await params).locale);
  madeOf("site");
  const t = texts(locale).pitches;
  return (
    <Page locale={locale}>
      <div className="column plain-page">
        <h1>{t.title}</h1>
        <p>{t.intro}</p>
        <PitchForm locale={locale} />
      </div>
    </Page>
  );
}
