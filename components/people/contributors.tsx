import { Names } from "#components/stories/names";
import { texts } from "#lib/messages/catalogue";
import { credited } from "#lib/stories/credits";
import type { Story } from "#lib/stories/queries";

/** Who else took part, by what they did. A film names who speaks in it at its head, a talk beside what they say. */
export function Contributors({ story }: { story: Story }) {
  const { stories } = texts(story.locale);
  const roles = story.kind === "video" || story.kind === "talk" ? (["camera"] as const) : (["host", "guest", "camera"] as const);
  const named = roles.map((role) => ({ role, people: credited(story.credits, role) })).filter(({ people }) => people.length > 0);
  if (named.length === 0) return null;
  return (
    <p className="note contributors">
      {named.map(({ role, people }) => (
        <span key={role}>
          {stories.role[role]}: <Names people={people} locale={story.locale} />
        </span>
      ))}
    </p>
  );
}
