import { type Locale, pathTo } from "#lib/addresses";
import type { MediaItem } from "#lib/library/queries";
import { texts } from "#lib/messages/catalogue";

/** Where a file is shown. */
export function Uses({ item, locale }: { item: MediaItem; locale: Locale }) {
  const { media, writing } = texts(locale);
  const { stories, people } = item;
  return (
    <section aria-labelledby="uses">
      <h2 className="text-xl" id="uses">
        {media.item.uses}
      </h2>
      {stories.length + people.length === 0 && <p className="hint mt-2">{media.item.unused}</p>}
      <ul className="mt-2">
        {stories.map(({ id, title, state }) => (
          <li key={id} className="flex flex-wrap items-center gap-3 py-1">
            {title === null ? media.item.otherStory : <a href={pathTo("deskStory", locale, { id })}>{title || writing.untitled}</a>}
            <span className="tag-line">{writing.states[state]}</span>
          </li>
        ))}
        {people.map(({ id, name, slug }) => (
          <li key={id} className="py-1">
            <a href={pathTo("person", locale, { slug })}>{media.item.portraitOf(name)}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
