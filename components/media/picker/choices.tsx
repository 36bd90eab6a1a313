import type { Locale } from "#lib/addresses";
import type { PictureChoice } from "#lib/library/choice";
import { Thumb } from "../thumb.tsx";
import { words } from "../words.ts";
import type { Choosable } from "./fetch-choices.ts";

type Props = { found: Choosable; locale: Locale; onChoose: (picture: PictureChoice) => void; onMore: (page: number) => void };

/** The pictures that can be chosen, each a button. */
export function Choices({ found, locale, onChoose, onMore }: Props) {
  const t = words(locale);
  if (found === "loading") return <p className="hint mt-6">{t.picker.loading}</p>;
  if (found === "failed") {
    return (
      <p className="said said-wrong mt-6" role="alert">
        {t.picker.failed}
      </p>
    );
  }
  const { pictures, next } = found;
  return (
    <>
      <p aria-live="polite" className="sr-only">
        {t.results(pictures.length, next !== undefined)}
      </p>
      {pictures.length === 0 && <p className="hint mt-6">{t.nothingFound}</p>}
      <ul className="media-grid mt-4">
        {pictures.map((picture) => (
          <li key={picture.id}>
            <button
              type="button"
              className="choice"
              aria-label={t.picker.choose(nameOf(picture, t.undescribed))}
              onClick={() => onChoose(picture)}
            >
              <Thumb picture={picture} alt="" />
              <span className="block truncate text-sm">{nameOf(picture, t.undescribed)}</span>
            </button>
          </li>
        ))}
      </ul>
      {next !== undefined && (
        <button type="button" className="button-quiet mt-4" onClick={() => onMore(next)}>
          {t.more}
        </button>
      )}
    </>
  );
}

const nameOf = ({ alt, caption, originalName }: PictureChoice, otherwise: string) => alt || caption || originalName || otherwise;
