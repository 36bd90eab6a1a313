import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { OwnNotice } from "#components/notices/own-notice";
import { Page } from "#components/site/page";
import { localeOf } from "#lib/addresses";
import { texts } from "#lib/messages/catalogue";
import { ownNotice } from "#lib/notices/queries";
import { personal } from "#lib/page-cache/tags";

export const dynamic = "force-dynamic";

type Props = PageProps<"/[locale]/my-notice/[key]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: texts(localeOf((await params).locale)).notices.own.title, robots: { index: false, follow: false } };
}

/** The private page of who reported a comment. */
export default async function OwnNoticePage({ params }: Props) {
  personal();
  const { locale: name, key } = await params;
  const locale = localeOf(name);
  const notice = (await ownNotice(key)) ?? notFound();
  return (
    <Page locale={locale}>
      <div className="column plain-page">
        <h1>{texts(locale).notices.own.title}</h1>
        <OwnNotice notice={notice} locale={locale} />
      </div>
    </Page>
  );
}
