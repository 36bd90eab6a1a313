import type { Metadata } from "next";
import { Notice, noticeTitle } from "#components/site/notice";
import { localeOf } from "#lib/addresses";
import { madeOf } from "#lib/page-cache/tags";

export const dynamic = "force-dynamic";

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: noticeTitle(500, localeOf((await params).locale)), robots: { index: false } };
}

/** What the door shows when a page could not be made; it asks the database nothing. */
export default async function FailedPage({ params }: Props) {
  madeOf("site");
  return <Notice status={500} locale={localeOf((await params).locale)} />;
}
