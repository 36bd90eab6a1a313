import { type Locale, pathTo } from "#lib/addresses";
import { texts } from "#lib/messages/catalogue";
import { credited } from "#lib/stories/credits";
import type { Story } from "#lib/stories/queries";
import { Portrait } from "./portrait.tsx";

type Speaker = Story["credits"][number]["person"];

/** Who speaks in a film, and as what: guests first. */
export function Speakers({ story }: { story: Story }) {
  const { stories } = texts(story.locale);
  const guests = credited(story.credits, "guest");
  const hosts = credited(story.credits, "host");
  if (guests.length + hosts.length === 0) return null;
  return (
    <section aria-label={stories.speakers} className="speakers">
      {guests.map((person) => (
        <SpeakerCard key={person.slug} person={person} role={stories.role.guest} locale={story.locale} />
      ))}
      {hosts.map((person) => (
        <SpeakerCard key={person.slug} person={person} role={stories.role.host} locale={story.locale} />
      ))}
    </section>
  );
}

function SpeakerCard({ person, role, locale }: { person: Speaker; role: string; locale: Locale }) {
  return (
    <div className="person">
      <Portrait person={person} />
      <div>
        <p className="note">{role}</p>
        <p className="who">
          <a href={pathTo("person", locale, { slug: person.slug })}>{person.name}</a>
        </p>
        {person.title && <p className="note">{person.title}</p>}
      </div>
    </div>
  );
}
