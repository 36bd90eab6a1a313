import { personName } from "#lib/accounts/shown";
import type { Locale } from "#lib/addresses";
import { framesOf } from "#lib/media/file-name";
import { addressNear, mediaAddress } from "#lib/media/picture";
import { formatDate } from "#lib/messages/catalogue";
import { writtenChapters } from "#lib/videos/chapters";
import type { FilmOnDesk } from "#lib/videos/desk/queries";
import { words } from "../words.ts";
import { FilmForm } from "./film-form.tsx";
import { AgreementForm, ChaptersForm } from "./typed-forms.tsx";

type Props = { found: FilmOnDesk; locale: Locale };

/** The picture before the film: one of those taken from it. */
export function FilmPoster({ found: { id, film }, locale }: Props) {
  const t = words(locale).poster;
  const frames = film?.file ? framesOf(film.file) : [];
  const poster = film?.poster;
  if (frames.length === 0 && !poster) return null;
  return (
    <section aria-labelledby="film-poster" className="mt-10 grid max-w-2xl gap-4">
      <h2 className="text-2xl" id="film-poster">
        {t.title}
      </h2>
      {poster ? (
        <img
          className="h-auto w-full"
          src={addressNear(poster, 960)}
          width={poster.width ?? 16}
          height={poster.height ?? 9}
          alt={t.title}
        />
      ) : (
        <p className="hint">{t.none}</p>
      )}
      <FilmForm storyId={id} locale={locale}>
        <input name="intent" type="hidden" value="poster" />
        <div className="grid grid-cols-2 gap-3 sm:grid-cols-4">
          {frames.map((frame, index) => (
            <button key={frame} name="frame" type="submit" value={index + 1} className="block">
              <img className="h-auto w-full" src={mediaAddress(frame)} width={16} height={9} alt={t.frame(index + 1)} />
            </button>
          ))}
        </div>
        {poster && (
          <button className="button-plain justify-self-start" name="frame" type="submit" value={0}>
            {t.remove}
          </button>
        )}
      </FilmForm>
    </section>
  );
}

/** The chapters, one a line. */
export function FilmChapters({ found: { id, film }, locale }: Props) {
  const t = words(locale).chapters;
  return (
    <section aria-labelledby="film-chapters" className="mt-10 grid max-w-2xl gap-4">
      <h2 className="text-2xl" id="film-chapters">
        {t.title}
      </h2>
      <ChaptersForm
        key={film?.version}
        chapters={writtenChapters(film?.chapters ?? [])}
        version={film?.version ?? 1}
        storyId={id}
        locale={locale}
      />
    </section>
  );
}

/** That everybody who is seen or heard has agreed. */
export function FilmAgreement({ found: { id, film, isPublic }, locale }: Props) {
  const t = words(locale).agreement;
  const by = film?.agreedBy ? personName(film.agreedBy, locale) : "";
  return (
    <section aria-labelledby="film-agreement" className="mt-10 grid max-w-2xl gap-4">
      <h2 className="text-2xl" id="film-agreement">
        {t.title}
      </h2>
      <p className="hint">{t.help}</p>
      {film?.agreedAt && <p>{t.given(formatDate(film.agreedAt, locale), by)}</p>}
      <AgreementForm how={film?.agreedHow ?? ""} key={film?.version} storyId={id} locale={locale} />
      {film?.agreedAt && !isPublic && (
        <FilmForm storyId={id} locale={locale}>
          <button className="button-plain justify-self-start" name="intent" type="submit" value="disagree">
            {t.remove}
          </button>
        </FilmForm>
      )}
    </section>
  );
}
