import { type Locale, pathTo } from "#lib/addresses";
import type { LibraryItem } from "#lib/library/queries";
import { licenceState } from "#lib/media/licence";
import { texts } from "#lib/messages/catalogue";
import { Thumb } from "../thumb.tsx";

type Props = { item: LibraryItem; story: string | undefined; locale: Locale };

/** One file of the library, and what is still missing about it. */
export function MediaCard({ item, story, locale }: Props) {
  const t = texts(locale).media;
  const licence = licenceState(item);
  const isPicture = item.kind === "image";
  return (
    <li className="media-card">
      {isPicture ? <Thumb picture={item} alt="" /> : <span className="thumb-file">{t.file[item.kind]}</span>}
      <a className="mt-2 block text-sm" href={pathTo("libraryItem", locale, { id: item.id }, { story })}>
        <span className="line-clamp-2">{nameOf(item, t.undescribed)}</span>
      </a>
      <p className="truncate text-soft text-sm">{item.credit}</p>
      {isPicture && item.alt === null && <p className="lacking">{t.noAlt}</p>}
      {isPicture && !item.credit && <p className="lacking">{t.noCredit}</p>}
      {(licence === "ending" || licence === "over") && <p className="lacking">{t.licences[licence]}</p>}
    </li>
  );
}

const nameOf = ({ alt, caption, originalName }: LibraryItem, otherwise: string) => alt || caption || originalName || otherwise;
