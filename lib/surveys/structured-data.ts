// What surveys are, said to machines in the words of schema.org: an article that asks, and data when everybody may see what was answered.
import { addressOf } from "../addresses.ts";
import { texts } from "../messages/catalogue.ts";
import { settings } from "../settings.ts";
import type { Story } from "../stories/queries.ts";
import { type Around, articleData, common } from "../stories/structured-data.ts";
import { type Survey, showsResults } from "./survey.ts";

/** A survey with what was answered, once the page shows it, and the way to it. */
export function surveyData(story: Story, survey: Survey | undefined, around: Around, now = new Date()) {
  const said = articleData(story, around);
  return survey && showsResults(survey, "everybody", now) ? [...said, resultsData(story, survey)] : said;
}

/** Never without saying that it stands for nobody else. What somebody typed is nobody's to see, so it is no part of the data. */
function resultsData(story: Story, { client, method, opensAt, publishedAt, closesAt, questions }: Survey) {
  const { locale, title, standfirst } = story;
  return {
    "@context": "https://schema.org",
    "@type": "Dataset",
    name: title,
    description: [standfirst, texts(locale).surveys.notRepresentative].join(" "),
    url: settings().siteUrl + addressOf(story),
    inLanguage: locale,
    creator: [common(story).publisher],
    funder: client ? { "@type": "Organization", name: client } : undefined,
    measurementTechnique: method || undefined,
    temporalCoverage: closesAt ? `${day(opensAt ?? publishedAt)}/${day(closesAt)}` : undefined,
    variableMeasured: questions.filter(({ kind }) => kind !== "text").map(({ text }) => text),
  };
}

const day = (date: Date) => date.toISOString().slice(0, 10);
