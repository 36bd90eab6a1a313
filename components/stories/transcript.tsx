import type { Locale } from "#lib/addresses";
import { texts } from "#lib/messages/catalogue";
import { clock } from "#lib/stories/clock";
import type { Film } from "#lib/stories/queries";
import { divide } from "#lib/stories/transcript";

type Props = { film: Film; locale: Locale; hosts: ReadonlySet<string> };

/** What is said in a film, turn by turn, each with an anchor; questions are set apart from answers. */
export function Transcript({ film, locale, hosts }: Props) {
  const { stories, door } = texts(locale);
  const parts = divide(film.chapters, film.turns);
  if (film.turns.length === 0) return null;
  return (
    <section className="column transcript" aria-labelledby="mitschrift">
      <h2 id="mitschrift">{stories.transcript}</h2>
      <transcript-search class="unprinted" data-label={door.searchTranscript} data-none={door.nothingFound} />
      {parts.map(({ title, startSeconds, turns }) => (
        <div key={startSeconds}>
          {title && <h3>{title}</h3>}
          {turns.map((turn) => (
            <Turn key={turn.position} turn={turn} locale={locale} host={hosts.has(turn.person.slug)} />
          ))}
        </div>
      ))}
    </section>
  );
}

type TurnProps = { turn: Film["turns"][number] & { anchor: string }; locale: Locale; host: boolean };

function Turn({ turn: { anchor, startSeconds, text, person }, locale, host }: TurnProps) {
  const { stories } = texts(locale);
  return (
    <div className={host ? "turn host" : "turn"} id={anchor}>
      <header>
        <b>{person.name}</b>
        <a className="clock" href={`#${anchor}`} data-seek={startSeconds} aria-label={stories.jumpTo(clock(startSeconds))}>
          {clock(startSeconds)}
        </a>
      </header>
      <p>{text}</p>
    </div>
  );
}
