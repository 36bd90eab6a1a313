import { Fragment } from "react";
import { type Locale, pathTo } from "#lib/addresses";
import { texts } from "#lib/messages/catalogue";

type Props = { people: readonly { slug: string; name: string }[]; locale: Locale };

/** "Mara Ellwanger, Jonas Petrak und Ruth Sander", each a link to the person's page. */
export function Names({ people, locale }: Props) {
  const { and } = texts(locale).stories;
  return people.map(({ slug, name }, place) => (
    <Fragment key={slug}>
      {place > 0 && (place === people.length - 1 ? ` ${and} ` : ", ")}
      <a href={pathTo("person", locale, { slug })}>{name}</a>
    </Fragment>
  ));
}
