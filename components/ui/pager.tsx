import type { Locale } from "#lib/addresses";
import { texts } from "#lib/messages/catalogue";
import { Arrow } from "./arrow.tsx";

type Props = {
  locale: Locale;
  page: number;
  pages: number;
  /** The address of a page. */
  at: (page: number) => string;
  /** What the pages before and behind this one hold: newer and older things, unless it says otherwise. */
  before?: string;
  behind?: string;
};

/** Links to the pages beside this one; nothing when there is only one. */
export function Pager({ locale, page, pages, at, before, behind }: Props) {
  const { site } = texts(locale);
  if (page <= 1 && page >= pages) return null;
  return (
    <nav className="pager" aria-label={site.pages}>
      {page > 1 && (
        <a href={at(page - 1)} rel="prev">
          <Arrow to="left" />
          &nbsp;{before ?? site.newer}
        </a>
      )}
      <span>{site.page(page, pages)}</span>
      {page < pages && (
        <a href={at(page + 1)} rel="next">
          {behind ?? site.older}&nbsp;
          <Arrow to="right" />
        </a>
      )}
    </nav>
  );
}
