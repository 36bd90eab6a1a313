import type { Metadata } from "next";
import { Notice, noticeTitle } from "#components/site/notice";
import { localeOf } from "#lib/addresses";
import { madeOf } from "#lib/page-cache/tags";

export const dynamic = "force-dynamic";

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: noticeTitle(410, localeOf((await params).locale)), robots: { index: false } };
}

/** What the door shows in place of something that was taken down. */
export default async function GonePage({ params }: Props) {
  madeOf("site");
  return <Notice status={410} locale={localeOf((await params).locale)} />;
}
