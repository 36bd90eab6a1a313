// What talks are, said to machines in the words of schema.org: an article whose genre is the interview, with those who speak in it.
import { pathTo } from "../addresses.ts";
import { settings } from "../settings.ts";
import type { Story } from "../stories/queries.ts";
import { type Around, articleData } from "../stories/structured-data.ts";

/** A talk with its speakers as they were when they spoke, and the way to it. */
export function talkData(talk: Story, around: Around) {
  const [article, ...rest] = articleData(talk, around);
  return [{ ...article, genre: "Interview", contributor: talk.speakers.map((speaker) => speakerData(speaker, talk.locale)) }, ...rest];
}

function speakerData({ name, role, employer, credit, organisation }: Story["speakers"][number], locale: Story["locale"]) {
  if (!credit) return { "@type": "Organization", name, url: organisation?.website ?? undefined };
  return {
    "@type": "Person",
    name,
    url: settings().siteUrl + pathTo("person", locale, { slug: credit.person.slug }),
    jobTitle: role || undefined,
    worksFor: employer ? { "@type": "Organization", name: employer } : undefined,
  };
}
