import { Portrait } from "#components/people/portrait";
import { pathTo } from "#lib/addresses";
import { texts } from "#lib/messages/catalogue";
import type { Story } from "#lib/stories/queries";

type Speaker = Story["speakers"][number];

/** Who speaks in a talk, as they were when they spoke. An organisation has no face. */
export function TalkSpeakers({ story }: { story: Story }) {
  const { speakers, locale } = story;
  if (speakers.length === 0) return null;
  return (
    <section aria-label={texts(locale).talks.speakers} className="talk-speakers">
      <ul>
        {speakers.map((speaker) => (
          <li key={speaker.label} className="person">
            {speaker.credit && <Portrait person={speaker.credit.person} />}
            <div>
              <p className="who">
                <Name speaker={speaker} locale={locale} />
              </p>
              {lineOf(speaker) && <p className="note">{lineOf(speaker)}</p>}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Name({ speaker: { name, credit }, locale }: { speaker: Speaker; locale: Story["locale"] }) {
  return credit ? <a href={pathTo("person", locale, { slug: credit.person.slug })}>{name}</a> : name;
}

/** A title that names the house already does not name it twice. */
const lineOf = ({ role, employer }: Speaker) => (role.includes(employer) ? role : [role, employer].filter(Boolean).join(", "));
