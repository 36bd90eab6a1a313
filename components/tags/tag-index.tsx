import { type Locale, pathTo } from "#lib/addresses";
import { texts } from "#lib/messages/catalogue";
import { byInitial } from "#lib/tags/initial";

type Props = { locale: Locale; tags: readonly { slug: string; name: string; stories: number }[] };

/** All keywords from A to Z, each with the number of its stories. */
export function TagIndex({ locale, tags }: Props) {
  const { stories } = texts(locale);
  return (
    <div className="index">
      {byInitial(tags, locale).map(([initial, members]) => (
        <section key={initial}>
          <h2>{initial}</h2>
          <ul>
            {members.map(({ slug, name, stories: count }) => (
              <li key={slug}>
                <a href={pathTo("tag", locale, { slug })}>{name}</a>
                <span className="note" title={stories.count(count)}>
                  {count}
                </span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
