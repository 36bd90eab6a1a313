import { AboutAuthors } from "#components/people/about-authors";
import { ContactCard } from "#components/people/contact-card";
import { Contributors } from "#components/people/contributors";
import { TagList } from "#components/tags/tag-list";
import { formatDate, texts } from "#lib/messages/catalogue";
import type { Story } from "#lib/stories/queries";

/** What follows a story's text: corrections, keywords, contact, authors. */
export function AfterText({ story }: { story: Story }) {
  const { stories } = texts(story.locale);
  return (
    <div className="column after">
      {story.corrections.length > 0 && <Corrections story={story} />}
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

function Corrections({ story }: { story: Story }) {
  const { stories } = texts(story.locale);
  return (
    <section className="correction" id="korrekturen" aria-labelledby="korrekturen-titel">
      <h2 id="korrekturen-titel">{stories.corrections}</h2>
      <ul>
        {story.corrections.map(({ id, text, at }) => (
          <li key={id}>
            <p>
              <b>{stories.correctedOn(formatDate(at, story.locale))}</b> {text}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
