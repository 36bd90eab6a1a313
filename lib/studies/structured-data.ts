// What studies are, said to machines in the words of schema.org: a scholarly article, and the data of its findings.
import { addressOf, pathTo } from "../addresses.ts";
import { mediaAddress } from "../media/picture.ts";
import { settings } from "../settings.ts";
import type { Story } from "../stories/queries.ts";
import { type Around, breadcrumbs, common } from "../stories/structured-data.ts";
import { doiAddress } from "./citation.ts";
import type { Study } from "./study.ts";

const absolute = (path: string) => settings().siteUrl + path;
const day = (date: Date) => date.toISOString().slice(0, 10);

/** A study with its file and its data, and the way to it. */
export function studyData(story: Story, study: Study, { translation }: Around = {}) {
  const { author: _, ...said } = common(story, translation);
  const shared = {
    author: study.authors.map(authorData),
    license: study.licence || undefined,
    identifier: study.doi ? doiAddress(study.doi) : undefined,
    funder: study.client ? { "@type": "Organization", name: study.client } : undefined,
  };
  const article = {
    "@context": "https://schema.org",
    "@type": "ScholarlyArticle",
    ...said,
    ...shared,
    sourceOrganization: study.institute ? { "@type": "Organization", name: study.institute } : undefined,
    pagination: study.pages ? `1-${study.pages}` : undefined,
    encoding: study.file
      ? {
          "@type": "MediaObject",
          encodingFormat: "application/pdf",
          contentUrl: absolute(mediaAddress(study.file.file)),
          contentSize: String(study.file.bytes),
        }
      : undefined,
  };
  return [article, ...(study.findings.length > 0 ? [datasetData(story, study, shared)] : []), breadcrumbs(story)];
}

/** A house has no comma in its name; of a person the last name comes first. */
function authorData(author: string) {
  const [last = "", first = ""] = author.split(",").map((part) => part.trim());
  return first ? { "@type": "Person", name: `${first} ${last}` } : { "@type": "Organization", name: last };
}

function datasetData(story: Story, study: Study, { author, license, identifier }: Record<"author" | "license" | "identifier", unknown>) {
  const { locale, slug, fieldFrom, fieldTo, method, findings } = study;
  return {
    "@context": "https://schema.org",
    "@type": "Dataset",
    name: story.title,
    description: story.standfirst,
    url: absolute(addressOf(story)),
    inLanguage: locale,
    creator: author,
    license,
    identifier,
    measurementTechnique: method || undefined,
    temporalCoverage: fieldFrom && fieldTo ? `${day(fieldFrom)}/${day(fieldTo)}` : undefined,
    distribution: findings.map(({ id, title }) => ({
      "@type": "DataDownload",
      name: title,
      encodingFormat: "text/csv",
      contentUrl: absolute(pathTo("findingData", locale, { slug, id })),
    })),
  };
}
