import { addressOf } from "#lib/addresses";
import type { Labelled } from "#lib/stories/labels";
import { Labels } from "./labels.tsx";

/** The line above a page of a discussion: the story that is talked about. */
export function StoryAbove({ story }: { story: Parameters<typeof addressOf>[0] & Labelled & { title: string } }) {
  return (
    <p className="kicker">
      <Labels story={story} />
      <a href={addressOf(story)}>{story.title}</a>
    </p>
  );
}
