import { Notice } from "#components/site/notice";
import { madeOf } from "#lib/page-cache/tags";
import { readerPage } from "../../reader-page.tsx";

/** What the door shows under every address that leads nowhere. */
export const GET = readerPage(({ locale }) => {
  madeOf("site");
  return <Notice status={404} locale={locale} />;
});
