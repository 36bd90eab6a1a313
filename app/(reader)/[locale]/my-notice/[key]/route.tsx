import { notFound } from "next/navigation";
import { OwnNotice } from "#components/notices/own-notice";
import { Page } from "#components/site/page";
import { texts } from "#lib/messages/catalogue";
import { ownNotice } from "#lib/notices/queries";
import { personal } from "#lib/page-cache/tags";
import { readerPage } from "../../../reader-page.tsx";

/** The private page of who reported a comment. */
export const GET = readerPage<"key">(async ({ locale, key }) => {
  personal();
  const notice = (await ownNotice(key)) ?? notFound();
  const { title } = texts(locale).notices.own;
  return (
    <Page locale={locale} head={{ title, robots: "noindex, nofollow" }}>
      <div className="column plain-page">
        <h1>{title}</h1>
        <OwnNotice notice={notice} locale={locale} />
      </div>
    </Page>
  );
});
