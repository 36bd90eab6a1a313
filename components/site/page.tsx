import type { ReactNode } from "react";
import { Consent } from "#components/consent/consent";
import { type Locale, type PlaceName, pathTo } from "#lib/addresses";
import { analytics } from "#lib/consent/analytics";
import { texts } from "#lib/messages/catalogue";
import { settings } from "#lib/settings";
import type { Head as HeadOf } from "#lib/site/head";
import { Footer } from "./footer.tsx";
import { Head } from "./head.tsx";
import { Masthead } from "./masthead.tsx";

type Props = {
  locale: Locale;
  head: HeadOf;
  /** The section of the menu that this page is or belongs to. */
  section?: PlaceName;
  /** Address of the same page in the other language, where the head names none. */
  otherLanguage?: string;
  children: ReactNode;
};

/** A reader page, the whole document: head, skip link, masthead, content, footer. */
export function Page({ locale, head, section, otherLanguage = head.languages?.[locale === "de" ? "en" : "de"], children }: Props) {
  // A page without an address of its own is somebody's: nothing counts there.
  const counted = head.path === undefined ? null : analytics();
  return (
    <html lang={locale}>
      <Head locale={locale} head={head} />
      <body className={section === "front" ? "front" : undefined} data-read={beaconOf(locale, head)}>
        <a className="skip unseen" href="#inhalt">
          {texts(locale).site.skip}
        </a>
        {counted && <Consent analytics={counted} locale={locale} />}
        <Masthead locale={locale} section={section} otherLanguage={otherLanguage} />
        <main id="inhalt">{children}</main>
        <Footer locale={locale} otherLanguage={otherLanguage} counted={counted !== null} />
      </body>
    </html>
  );
}

/** Where the page says that it is read, if the door does not see it. */
const beaconOf = (locale: Locale, { storyId }: HeadOf) =>
  storyId !== undefined && settings().READS === "beacon" ? pathTo("countRead", locale, { id: storyId }) : undefined;
