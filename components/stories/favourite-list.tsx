import { addressOf } from "#lib/addresses";
import type { Teaser } from "#lib/stories/queries";
import { excerptOf } from "#lib/text/excerpt";
import { Kicker } from "./kicker.tsx";
import { StoryPicture } from "./story-picture.tsx";

/** Characters of an excerpt: about two lines. */
const longest = 120;

/** Stories with a small picture and the beginning of what they say. */
export function FavouriteList({ stories, heading: Heading = "h3" }: { stories: readonly Teaser[]; heading?: "h2" | "h3" }) {
  return (
    <ul className="favourites">
      {stories.map((story) => (
        <li key={story.id}>
          <StoryPicture story={story} sizes="8rem" />
          <div>
            <Kicker story={story} brief />
            <Heading>
              <a href={addressOf(story)}>{story.title}</a>
            </Heading>
            <p className="note">{excerptOf(story.standfirst, longest)}</p>
          </div>
        </li>
      ))}
    </ul>
  );
}
