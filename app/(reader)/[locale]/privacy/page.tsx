import type { Metadata } from "next";
import { PrivacyNotice } from "#components/legal/privacy-notice";
import { Page } from "#components/site/page";
import { localeOf, pathTo } from "#lib/addresses";
import { texts } from "#lib/messages/catalogue";
import { madeOf } from "#lib/page-cache/tags";
import { publisher } from "#lib/people/queries";
import { settings } from "#lib/settings";
import { headOf } from "#lib/site/head";

export const dynamic = "force-dynamic";

export async function generateMetadata({ params }: PageProps<"/[locale]/privacy">): Promise<Metadata> {
  const locale = localeOf((await params).locale);
  const { title, description } = texts(locale).legal.privacy;
  const languages = { de: pathTo("privacy", "de"), en: pathTo("privacy", "en") };
  return headOf({ locale, title, description, path: pathTo("privacy", locale), languages });
}

export default async function PrivacyPage({ params }: PageProps<"/[locale]/privacy">) {
  const locale = localeOf((await params).locale);
  madeOf("people", "site");
  return (
    <Page locale={locale} otherLanguage={pathTo("privacy", locale === "de" ? "en" : "de")}>
      <PrivacyNotice locale={locale} settings={settings()} publisher={await publisher()} />
    </Page>
  );
}
