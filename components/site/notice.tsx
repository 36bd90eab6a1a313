import { type Locale, pathTo } from "#lib/addresses";
import { texts } from "#lib/messages/catalogue";
import { Page } from "./page.tsx";

type Props = { status: 404 | 410 | 500; locale: Locale };

export const noticeTitle = (status: Props["status"], locale: Locale): string => texts(locale).door.notices[status].title;

/** What is said, in the dress of the portal, where there is no page. */
export function Notice({ status, locale }: Props) {
  const { title, text } = texts(locale).door.notices[status];
  return (
    <Page locale={locale}>
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
