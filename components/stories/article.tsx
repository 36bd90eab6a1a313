import type { ReactNode } from "react";
import { Markup } from "#components/ui/markup";
import { takesDropCap } from "#lib/stories/opening";
import type { Story } from "#lib/stories/queries";
import { AfterText } from "./after-text.tsx";
import { Hero } from "./hero.tsx";
import { StoryHead } from "./story-head.tsx";

/** An article from kicker to author. `children` stand behind its text. */
export function Article({ story, children }: { story: Story; children?: ReactNode }) {
  return (
    <article>
      <StoryHead story={story} />
      <Hero story={story} />
      <div className="column">
        <Markup html={story.bodyHtml} className={takesDropCap(story.bodyHtml) ? "prose opening" : "prose"} />
      </div>
      {children}
      <AfterText story={story} />
    </article>
  );
}
