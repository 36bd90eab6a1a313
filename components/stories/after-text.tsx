import { AboutAuthors } from "#components/people/about-authors";
import { ContactCard } from "#components/people/contact-card";
import { Contributors } from "#components/people/contributors";
import { TagList } from "#components/tags/tag-list";
import { texts } from "#lib/messages/catalogue";
import type { Story } from "#lib/stories/queries";
import { Corrections } from "./corrections.tsx";

/** What follows a story's text: corrections, keywords, contact, authors. */
export function AfterText({ story }: { story: Story }) {
  const { stories } = texts(story.locale);
  return (
    <div className="column after">
      <Corrections story={story} />
      <Contributors story={story} />
      {story.tags.length > 0 && (
        <nav aria-label={stories.keywords} className="unprinted">
          <TagList locale={story.locale} tags={story.tags.map(({ tag }) => tag)} />
        </nav>
      )}
      {story.organisation && <ContactCard organisation={story.organisation} locale={story.locale} />}
      <AboutAuthors story={story} />
    </div>
  );
}
