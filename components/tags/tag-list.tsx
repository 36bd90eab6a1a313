import { type Locale, pathTo } from "#lib/addresses";

type Props = { locale: Locale; tags: readonly { slug: string; name: string }[] };

/** Keywords side by side, each a link to its page. */
export function TagList({ locale, tags }: Props) {
  return (
    <ul className="keywords">
      {tags.map(({ slug, name }) => (
        <li key={slug}>
          <a href={pathTo("tag", locale, { slug })} rel="tag">
            {name}
          </a>
        </li>
      ))}
    </ul>
  );
}
