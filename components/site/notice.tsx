import { type Locale, pathTo } from "#lib/addresses";
import { texts } from "#lib/messages/catalogue";
import { Page } from "./page.tsx";

/** What is said, in the dress of the portal, where there is no page. */
export function Notice({ status, locale }: { status: 404 | 410 | 500; locale: Locale }) {
  const { title, text } = texts(locale).door.notices[status];
  return (
    <Page locale={locale} head={{ title, robots: "noindex" }}>
      <div className="column page-head">
        <p className="kicker">{status}</p>
        <h1>{title}</h1>
        <p>{text}</p>
        <p>
          <a href={pathTo("front", locale)}>{texts(locale).site.toFront}</a>
        </p>
      </div>
    </Page>
  );
}
