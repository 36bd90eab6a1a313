import { Field } from "#components/ui/field";
import type { Locale } from "#lib/addresses";
import { mediaAddress } from "#lib/media/picture";
import type { FilmOnDesk } from "#lib/videos/desk/queries";
import { languageName, languages } from "#lib/videos/languages";
import { words } from "../words.ts";
import { FilmForm } from "./film-form.tsx";

type Props = { found: FilmOnDesk; locale: Locale };

/** Captions in every language there are, and a form for more. */
export function FilmCaptions({ found: { id, film, locale: own, isPublic }, locale }: Props) {
  const t = words(locale).captions;
  const all = [...(film?.captions ? [{ language: own, media: film.captions }] : []), ...(film?.subtitles ?? [])];
  return (
    <section aria-labelledby="film-captions" className="mt-10 grid max-w-2xl gap-4">
      <h2 className="text-2xl" id="film-captions">
        {t.title}
      </h2>
      <ul>
        {all.map(({ language, media }) => (
          <li className="flex flex-wrap items-center gap-x-4 border-b border-line py-2" key={language}>
            <strong className="font-semibold">{languageName(language)}</strong>
            {language === own && <span className="hint">{t.ofTheStory}</span>}
            <a href={mediaAddress(media.file)} aria-label={`${t.show}: ${languageName(language)}`}>
              {media.originalName ?? t.show}
            </a>
            {!(isPublic && language === own) && (
              <FilmForm storyId={id} locale={locale} fields={{ language }} className="ml-auto">
                <button className="button-plain" name="intent" type="submit" value="uncaptioned">
                  {t.remove(languageName(language))}
                </button>
              </FilmForm>
            )}
          </li>
        ))}
      </ul>
      <FilmForm storyId={id} locale={locale} ofCaptions>
        <Field id="language" label={t.language}>
          {(described) => (
            <select {...described} defaultValue={own}>
              {languages.map((language) => (
                <option key={language} value={language}>
                  {languageName(language)}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field id="file" label={t.file} hint={t.help}>
          {(described) => <input {...described} accept=".vtt,text/vtt" required type="file" />}
        </Field>
        <button className="button justify-self-start" name="intent" type="submit" value="captions">
          {t.save}
        </button>
      </FilmForm>
    </section>
  );
}

/** Who the names in the transcript are. */
export function FilmSpeakers({ found: { id, speakers, people }, locale }: Props) {
  const { speakers: t } = words(locale);
  return (
    <section aria-labelledby="film-speakers" className="mt-10 grid max-w-2xl gap-4">
      <h2 className="text-2xl" id="film-speakers">
        {t.title}
      </h2>
      {speakers.length === 0 ? (
        <p className="hint">{t.none}</p>
      ) : (
        <FilmForm storyId={id} locale={locale}>
          {speakers.map((each, index) => (
            <SpeakerRow key={each.speaker} {...each} index={index} people={people} locale={locale} />
          ))}
          <button className="button justify-self-start" name="intent" type="submit" value="speakers">
            {t.save}
          </button>
        </FilmForm>
      )}
    </section>
  );
}

type RowProps = FilmOnDesk["speakers"][number] & { index: number; people: FilmOnDesk["people"]; locale: Locale };

function SpeakerRow({ speaker, personId, role, turns, index, people, locale }: RowProps) {
  const { speakers: t, roles } = words(locale);
  const name = speaker || t.unnamed;
  return (
    <div className="grid gap-4 border-b border-line pb-4 sm:grid-cols-2">
      <input name="speaker" type="hidden" value={speaker} />
      <Field id={`person-${index}`} name="person" label={t.person(name)} hint={t.turns(turns)}>
        {(described) => (
          <select {...described} defaultValue={personId ?? ""}>
            <option value="">{t.nobody}</option>
            {people.map((person) => (
              <option key={person.id} value={person.id}>
                {person.name}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field id={`role-${index}`} name="role" label={t.role(name)}>
        {(described) => (
          <select {...described} defaultValue={role}>
            <option value="host">{roles.host}</option>
            <option value="guest">{roles.guest}</option>
          </select>
        )}
      </Field>
    </div>
  );
}
