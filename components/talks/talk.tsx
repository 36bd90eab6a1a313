import type { ReactNode } from "react";
import { AfterText } from "#components/stories/after-text";
import { Hero } from "#components/stories/hero";
import { StoryHead } from "#components/stories/story-head";
import { Markup } from "#components/ui/markup";
import { takesDropCap } from "#lib/stories/opening";
import type { Story } from "#lib/stories/queries";
import { TalkSpeakers } from "./talk-speakers.tsx";

/** A written talk: who speaks, then what is said, turn by turn. `children` stand behind that. */
export function Talk({ story, children }: { story: Story; children?: ReactNode }) {
  return (
    <article>
      <StoryHead story={story} />
      <TalkSpeakers story={story} />
      <Hero story={story} />
      <div className="column">
        <Markup html={story.bodyHtml} className={takesDropCap(story.bodyHtml) ? "prose talk opening" : "prose talk"} />
      </div>
      {children}
      <AfterText story={story} />
    </article>
  );
}
