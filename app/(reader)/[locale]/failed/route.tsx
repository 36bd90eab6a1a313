import { Notice } from "#components/site/notice";
import { madeOf } from "#lib/page-cache/tags";
import { readerPage } from "../../reader-page.tsx";

/** What the door shows when a page could not be made; it asks the database nothing. */
export const GET = readerPage(({ locale }) => {
  madeOf("site");
  return <Notice status={500} locale={locale} />;
});
