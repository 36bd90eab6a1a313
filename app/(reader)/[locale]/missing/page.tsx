import type { Metadata } from "next";
import { Notice, noticeTitle } from "#components/site/notice";
import { localeOf } from "#lib/addresses";
import { madeOf } from "#lib/page-cache/tags";

export const dynamic = "force-dynamic";

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: noticeTitle(404, localeOf((await params).locale)), robots: { index: false } };
}

/** What the door shows under every address that leads nowhere. */
export default async function MissingPage({ params }: Props) {
  madeOf("site");
  return <Notice status={404} locale={localeOf((await params).locale)} />;
}
