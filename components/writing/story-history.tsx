import { personName } from "#lib/accounts/shown";
import type { Locale } from "#lib/addresses";
import { formatDate, texts } from "#lib/messages/catalogue";
import type { DeskStory } from "#lib/writing/queries";

/** Who moved the story when, with what was said. */
export function StoryHistory({ story, locale }: { story: DeskStory; locale: Locale }) {
  const t = texts(locale).writing;
  if (story.transitions.length === 0) return null;
  return (
    <section className="border-t border-line pt-5">
      <h2 className="text-xl">{t.history}</h2>
      <ol className="mt-3 grid gap-3">
        {story.transitions.map(({ id, fromState, toState, message, at, user }) => (
          <li key={id}>
            <p>{t.moved(t.states[fromState], t.states[toState])}</p>
            {message && <p>{message}</p>}
            <p className="hint">
              {user ? `${personName(user, locale)} · ` : ""}
              <time dateTime={at.toISOString()}>{formatDate(at, locale, "time")}</time>
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
