import { SeriesLine } from "#components/series/series-line";
import { ForeignFilm } from "#components/videos/foreign-film";
import type { Locale } from "#lib/addresses";
import { passFor } from "#lib/media/pass";
import { addressNear, mediaAddress } from "#lib/media/picture";
import { formatDate, texts } from "#lib/messages/catalogue";
import { clock, duration } from "#lib/stories/clock";
import { credited } from "#lib/stories/credits";
import type { Film as Stored, Story } from "#lib/stories/queries";
import { divide } from "#lib/stories/transcript";
import { languageName } from "#lib/videos/languages";
import { Kicker } from "./kicker.tsx";
import { Names } from "./names.tsx";
import { Thoughts } from "./thoughts.tsx";

/** A film on its stage: what it is, the player, its chapters. */
export function Film({ story, film }: { story: Story; film: Stored }) {
  const { stories } = texts(story.locale);
  const hosts = credited(story.credits, "host");
  const guests = credited(story.credits, "guest");
  const seconds = film.file?.durationSeconds;
  const poster = film.poster ?? story.picture;
  return (
    <div className="stage cinema">
      <header className="story-head">
        <Kicker story={story} />
        <SeriesLine story={story} />
        <h1>{story.title}</h1>
        <p className="standfirst">{story.standfirst}</p>
        <p className="by">
          {guests.length > 0 && <Credit label={stories.role.guest} people={guests} locale={story.locale} />}
          {hosts.length > 0 && <Credit label={stories.role.host} people={hosts} locale={story.locale} />}
          <time dateTime={story.publishedAt.toISOString()}>{formatDate(story.publishedAt, story.locale)}</time>
          {seconds && <time dateTime={duration(seconds)}>{stories.minutesLong(clock(seconds))}</time>}
          <Thoughts story={story} />
        </p>
      </header>
      <div className="wrap screen">
        {film.file && <Player film={film} file={film.file} poster={poster} locale={story.locale} title={story.title} />}
        {film.provider && <ForeignFilm story={story} provider={film.provider} poster={poster} />}
        <Chapters film={film} locale={story.locale} />
      </div>
    </div>
  );
}

type CreditProps = { label: string; people: readonly { slug: string; name: string }[]; locale: Locale };

const Credit = ({ label, people, locale }: CreditProps) => (
  <span>
    {label}: <Names people={people} locale={locale} />
  </span>
);

type PlayerProps = { film: Stored; file: NonNullable<Stored["file"]>; poster: Stored["poster"]; locale: Locale; title: string };

function Player({ film, file, poster, locale, title }: PlayerProps) {
  const { stories, site } = texts(locale);
  const source = mediaAddress(file.file) + passFor(file.file);
  return (
    <video
      id="film"
      controls
      preload="metadata"
      playsInline
      poster={poster ? addressNear(poster, 960) + passFor(poster.file) : undefined}
      width={file.width ?? 1280}
      height={file.height ?? 720}
      aria-label={title}
    >
      <source src={source} type={file.contentType} />
      {film.captions && (
        <track
          kind="captions"
          src={mediaAddress(film.captions.file) + passFor(film.captions.file)}
          srcLang={locale}
          label={site.languageName}
        />
      )}
      {film.subtitles.map(({ language, media }) => (
        <track
          key={language}
          kind="subtitles"
          src={mediaAddress(media.file) + passFor(media.file)}
          srcLang={language}
          label={languageName(language)}
        />
      ))}
      <p>
        {stories.noVideo} <a href={source}>{stories.download}</a>
      </p>
    </video>
  );
}

/** Chapters lead to their place in the transcript; with script, to their second in the film. */
function Chapters({ film, locale }: { film: Stored; locale: Locale }) {
  const { stories } = texts(locale);
  const chapters = divide(film.chapters, film.turns).filter(({ title }) => title !== undefined);
  if (chapters.length === 0) return null;
  return (
    <nav className="chapters unprinted" aria-labelledby="kapitel">
      <h2 className="ruled" id="kapitel">
        {stories.chapters}
      </h2>
      <ol>
        {chapters.map(({ title, startSeconds, anchor }) => (
          <li key={startSeconds}>
            <a href={`#${anchor}`} data-seek={startSeconds}>
              <span className="clock">{clock(startSeconds)}</span>
              {title}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
