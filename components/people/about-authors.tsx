import { pathTo } from "#lib/addresses";
import { texts } from "#lib/messages/catalogue";
import { credited } from "#lib/stories/credits";
import type { Story } from "#lib/stories/queries";
import { Portrait } from "./portrait.tsx";

/** Who wrote it, in a few lines each. */
export function AboutAuthors({ story }: { story: Story }) {
  const authors = credited(story.credits, "author");
  if (authors.length === 0) return null;
  const { guests, stories } = texts(story.locale);
  return (
    <section aria-label={authors.length > 1 ? stories.aboutSeveral : stories.about} className="grid gap-6">
      {authors.map((author) => (
        <div key={author.slug} className="person about">
          <Portrait person={author} />
          <div>
            <p className="who">
              <a href={pathTo("person", story.locale, { slug: author.slug })}>{author.name}</a>
            </p>
            {author.title && <p className="note">{author.title}</p>}
            {author.bio && <p className="bio">{author.bio}</p>}
          </div>
        </div>
      ))}
      {story.guestTerms?.interests && <p className="note">{guests.terms.readers(story.guestTerms.interests)}</p>}
    </section>
  );
}
