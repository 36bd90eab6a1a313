// People, said to machines in the words of schema.org.
import { type Locale, pathTo } from "../addresses.ts";
import { whileLicensed } from "../media/licensed.ts";
import { mediaAddress } from "../media/picture.ts";
import { texts } from "../messages/catalogue.ts";
import { settings } from "../settings.ts";
import { wayTo } from "../stories/structured-data.ts";
import type { PublicPerson } from "./queries.ts";

/** The page of a person, and the way to it. */
export function personData(person: PublicPerson, locale: Locale) {
  const { siteUrl } = settings();
  const { slug, name, title, bio, organisation } = person;
  const path = pathTo("person", locale, { slug });
  const portrait = whileLicensed(person.portrait);
  const mainEntity = {
    "@type": "Person",
    name,
    url: siteUrl + path,
    jobTitle: title || undefined,
    description: bio || undefined,
    image: portrait ? siteUrl + mediaAddress(portrait.file) : undefined,
    worksFor: organisation ? { "@type": "Organization", name: organisation.name, url: organisation.website ?? undefined } : undefined,
  };
  return [
    { "@context": "https://schema.org", "@type": "ProfilePage", url: siteUrl + path, inLanguage: locale, mainEntity },
    wayTo(locale, { name: texts(locale).site.people, path: pathTo("people", locale) }, { name, path }),
  ];
}
