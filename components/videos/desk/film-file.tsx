import { Field } from "#components/ui/field";
import { type Locale, pathTo } from "#lib/addresses";
import { clock } from "#lib/stories/clock";
import type { FilmOnDesk } from "#lib/videos/desk/queries";
import { houses } from "#lib/videos/provider";
import { words } from "../words.ts";
import { FilmForm } from "./film-form.tsx";
import { Standing } from "./standing.tsx";
import { AddressForm } from "./typed-forms.tsx";
import { FilmUpload } from "./upload.tsx";
import { Watch } from "./watch.tsx";

type Props = { found: FilmOnDesk; locale: Locale; megabytes: number };

/** Which film it is, how far it is, and every way to another one. */
export function FilmFile({ found, locale, megabytes }: Props) {
  const t = words(locale).file;
  const { film, id, isPublic, hasProgram } = found;
  const hasFilm = film?.file != null || film?.provider != null;
  return (
    <section aria-labelledby="film-file" className="mt-8 grid max-w-2xl gap-5">
      <h2 className="text-2xl" id="film-file">
        {t.title}
      </h2>
      {film?.file && <File found={found} file={film.file} locale={locale} />}
      {film?.provider && film.externalId && (
        <p>
          {t.liesAt(houses[film.provider].name)}{" "}
          <a href={houses[film.provider].page(film.externalId)} rel="noopener noreferrer">
            {houses[film.provider].page(film.externalId)}
          </a>
        </p>
      )}
      {!hasFilm && <p className="hint">{t.none}</p>}
      {!hasProgram && <p className="hint">{t.missing}</p>}
      {!isPublic && (
        <>
          <FilmUpload locale={locale} megabytes={megabytes} storyId={id} />
          <FromLibrary found={found} locale={locale} />
          <AddressForm storyId={id} locale={locale} />
          {hasFilm && (
            <FilmForm storyId={id} locale={locale}>
              <button className="button-plain justify-self-start" name="intent" type="submit" value="none">
                {t.remove}
              </button>
            </FilmForm>
          )}
        </>
      )}
    </section>
  );
}

type FileProps = { found: FilmOnDesk; file: NonNullable<NonNullable<FilmOnDesk["film"]>["file"]>; locale: Locale };

function File({ found: { id, film, locale: own, standing, mayTryAgain }, file, locale }: FileProps) {
  const t = words(locale).file;
  return (
    <div className="grid gap-3">
      {file.master === null ? (
        <Watch film={file} captions={film?.captions ? { file: film.captions.file, language: own } : undefined} />
      ) : (
        <Standing standing={standing} here={pathTo("deskFilm", locale, { id })} locale={locale} />
      )}
      <p>
        {[file.originalName ?? t.unnamed, file.durationSeconds && clock(file.durationSeconds)].filter(Boolean).join(", ")} ·{" "}
        <a href={pathTo("libraryItem", locale, { id: file.id })}>{t.inLibrary}</a>
      </p>
      {file.master !== null && standing.state === "failed" && mayTryAgain && (
        <FilmForm storyId={id} locale={locale} fields={{ media: file.id }}>
          <button className="button-quiet justify-self-start" name="intent" type="submit" value="again">
            {t.again}
          </button>
        </FilmForm>
      )}
    </div>
  );
}

function FromLibrary({ found: { id, films }, locale }: { found: FilmOnDesk; locale: Locale }) {
  const t = words(locale).file;
  if (films.length === 0) return null;
  return (
    <FilmForm storyId={id} locale={locale}>
      <Field id="media" label={t.library}>
        {(described) => (
          <select {...described}>
            {films.map(({ id: film, caption, originalName, durationSeconds }) => (
              <option key={film} value={film}>
                {[caption || originalName || t.unnamed, durationSeconds && clock(durationSeconds)].filter(Boolean).join(", ")}
              </option>
            ))}
          </select>
        )}
      </Field>
      <button className="button-quiet justify-self-start" name="intent" type="submit" value="film">
        {t.choose}
      </button>
    </FilmForm>
  );
}
