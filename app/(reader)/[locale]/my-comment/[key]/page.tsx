import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { OwnComment } from "#components/comments/own-comment";
import { Page } from "#components/site/page";
import { localeOf } from "#lib/addresses";
import { ownComment } from "#lib/comments/own/queries";
import { asTold } from "#lib/comments/own/told";
import { texts } from "#lib/messages/catalogue";
import { personal } from "#lib/page-cache/tags";

export const dynamic = "force-dynamic";

type Props = PageProps<"/[locale]/my-comment/[key]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: texts(localeOf((await params).locale)).comments.own.title, robots: { index: false, follow: false } };
}

/** The private page of who wrote a comment. Who has its address has the right. */
export default async function OwnCommentPage({ params, searchParams }: Props) {
  personal();
  const { locale: name, key } = await params;
  const locale = localeOf(name);
  const own = (await ownComment(key)) ?? notFound();
  const t = texts(locale).comments.own;
  const told = asTold((await searchParams).told);
  return (
    <Page locale={locale}>
      <div className="column plain-page">
        <p className="kicker">{own.story.title}</p>
        <h1>{t.title}</h1>
        <OwnComment own={own} receipt={key} locale={locale} told={told && t.told[told]} />
      </div>
    </Page>
  );
}
