import { Notice } from "#components/site/notice";
import { madeOf } from "#lib/page-cache/tags";
import { readerPage } from "../../reader-page.tsx";

/** What the door shows in place of something that was taken down. */
export const GET = readerPage(({ locale }) => {
  madeOf("site");
  return <Notice status={410} locale={locale} />;
});
