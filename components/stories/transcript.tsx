import { Fragment } from "react";
import type { Locale } from "#lib/addresses";
import { texts } from "#lib/messages/catalogue";
import { clock } from "#lib/stories/clock";
import type { Film } from "#lib/stories/queries";
import { divide } from "#lib/stories/transcript";

type Props = { film: Film; locale: Locale; hosts: ReadonlySet<string> };

/** What is said in a film, turn by turn, each with an anchor; questions are set apart from answers. */
export function Transcript({ film, locale, hosts }: Props) {
  const { stories, door, videos } = texts(locale);
  const parts = divide(film.chapters, film.turns);
  if (film.turns.length === 0) return null;
  return (
    <section className="column transcript" aria-labelledby="mitschrift">
      <h2 id="mitschrift">{stories.transcript}</h2>
      <p className="note unprinted">{videos.sentences}</p>
      <transcript-search class="unprinted" data-label={door.searchTranscript} data-none={door.nothingFound} />
      {parts.map(({ title, startSeconds, turns }) => (
        <div key={startSeconds}>
          {title && <h3>{title}</h3>}
          {turns.map((turn) => (
            <Turn key={turn.position} turn={turn} locale={locale} host={turn.person !== null && hosts.has(turn.person.slug)} />
          ))}
        </div>
      ))}
    </section>
  );
}

type Spoken = ReturnType<typeof divide<Film["turns"][number]>>[number]["turns"][number];
type TurnProps = { turn: Spoken; locale: Locale; host: boolean };

function Turn({ turn: { anchor, startSeconds, text, speaker, person, sentences }, locale, host }: TurnProps) {
  const { stories } = texts(locale);
  return (
    <div className={host ? "turn host" : "turn"} id={anchor}>
      <header>
        <b>{person?.name ?? speaker}</b>
        <a className="clock" href={`#${anchor}`} data-seek={startSeconds} aria-label={stories.jumpTo(clock(startSeconds))}>
          {clock(startSeconds)}
        </a>
      </header>
      <p>
        {sentences.length === 0 && text}
        {sentences.map(({ start, text: said, anchor: own }) => (
          <Fragment key={own}>
            <a className="sentence" href={`#${own}`} id={own === anchor ? undefined : own} data-seek={start}>
              {said}
            </a>{" "}
          </Fragment>
        ))}
      </p>
    </div>
  );
}
