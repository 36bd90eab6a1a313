import { Portrait } from "#components/people/portrait";
import { addressOf } from "#lib/addresses";
import { authorsOf } from "#lib/stories/credits";
import type { Teaser } from "#lib/stories/queries";
import { Labels } from "./labels.tsx";

/** Opinion begins with who has it: portrait, name, and what is claimed. */
export function OpinionList({ stories }: { stories: readonly Teaser[] }) {
  return (
    <ul className="opinions">
      {stories.map((story) => {
        const [author] = authorsOf(story.credits);
        return (
          <li key={story.id}>
            <Portrait person={author ?? { slug: story.slug, portrait: null }} />
            <div>
              <p className="note">
                <Labels story={story} />
                {author?.name}
              </p>
              <a href={addressOf(story)}>{story.title}</a>
            </div>
          </li>
        );
      })}
    </ul>
  );
}
