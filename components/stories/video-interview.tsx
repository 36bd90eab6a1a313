import type { ReactNode } from "react";
import { Speakers } from "#components/people/speakers";
import { Markup } from "#components/ui/markup";
import { credited } from "#lib/stories/credits";
import type { Story } from "#lib/stories/queries";
import { AfterText } from "./after-text.tsx";
import { Film } from "./film.tsx";
import { StoryHead } from "./story-head.tsx";
import { Transcript } from "./transcript.tsx";

/** A video interview: the film on its stage, who speaks, an introduction, what was said. `children` stand behind that. */
export function VideoInterview({ story, children }: { story: Story; children?: ReactNode }) {
  const { video } = story;
  const hosts = new Set(credited(story.credits, "host").map(({ slug }) => slug));
  return (
    <article>
      {video ? <Film story={story} film={video} /> : <StoryHead story={story} />}
      <div className="column pt-8">
        <Speakers story={story} />
        <Markup html={story.bodyHtml} className="prose" />
      </div>
      {video && <Transcript film={video} locale={story.locale} hosts={hosts} />}
      {children}
      <AfterText story={story} />
    </article>
  );
}
