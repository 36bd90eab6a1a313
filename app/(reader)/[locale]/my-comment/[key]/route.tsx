import { notFound } from "next/navigation";
import { OwnComment } from "#components/comments/own-comment";
import { Page } from "#components/site/page";
import { Labels } from "#components/stories/labels";
import { ownComment } from "#lib/comments/own/queries";
import { asTold } from "#lib/comments/own/told";
import { texts } from "#lib/messages/catalogue";
import { personal } from "#lib/page-cache/tags";
import { readerPage } from "../../../reader-page.tsx";

/** The private page of who wrote a comment. Who has its address has the right. */
export const GET = readerPage<"key">(async ({ locale, key, query }) => {
  personal();
  const own = (await ownComment(key)) ?? notFound();
  const t = texts(locale).comments.own;
  const told = asTold(query.get("told"));
  return (
    <Page locale={locale} head={{ title: t.title, robots: "noindex, nofollow" }}>
      <div className="column plain-page">
        <p className="kicker">
          <Labels story={own.story} />
          {own.story.title}
        </p>
        <h1>{t.title}</h1>
        <OwnComment own={own} receipt={key} locale={locale} told={told && t.told[told]} />
      </div>
    </Page>
  );
});
