import type { ReactNode } from "react";
import type { Locale, PlaceName } from "#lib/addresses";
import { texts } from "#lib/messages/catalogue";
import { Footer } from "./footer.tsx";
import { Masthead } from "./masthead.tsx";

type Props = {
  locale: Locale;
  /** The section of the menu that this page is or belongs to. */
  section?: PlaceName;
  /** Address of the same page in the other language, where there is one. */
  otherLanguage?: string;
  children: ReactNode;
};

/** The body of every reader page: skip link, masthead, content, footer. */
export function Page({ locale, section, otherLanguage, children }: Props) {
  return (
    <body className={section === "front" ? "front" : undefined}>
      <a className="skip unseen" href="#inhalt">
        {texts(locale).site.skip}
      </a>
      <Masthead locale={locale} section={section} />
      <main id="inhalt">{children}</main>
      <Footer locale={locale} otherLanguage={otherLanguage} />
    </body>
  );
}
