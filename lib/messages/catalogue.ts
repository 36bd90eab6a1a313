// The texts of the interface. German is the model; the compiler asks English for the same keys. What varies is a function.
import type { Locale } from "#prisma/generated/enums";
import { accounts as accountsDe } from "./de/accounts.ts";
import { akismet as akismetDe } from "./de/akismet.ts";
import { audit as auditDe } from "./de/audit.ts";
import { chapters as chaptersDe, sorting as sortingDe } from "./de/chapters.ts";
import { comments as commentsDe } from "./de/comments.ts";
import { consent as consentDe } from "./de/consent.ts";
import { desk as deskDe } from "./de/desk.ts";
import { door as doorDe } from "./de/door.ts";
import { filter as filterDe } from "./de/filter.ts";
import { front as frontDe } from "./de/front.ts";
import { guests as guestsDe } from "./de/guests.ts";
import { keys as keysDe } from "./de/keys.ts";
import { legal as legalDe } from "./de/legal.ts";
import { mail as mailDe } from "./de/mail.ts";
import { media as mediaDe } from "./de/media.ts";
import { moderation as moderationDe } from "./de/moderation.ts";
import { notices as noticesDe } from "./de/notices.ts";
import { people as peopleDe } from "./de/people.ts";
import { pitches as pitchesDe } from "./de/pitches.ts";
import { placing as placingDe, series as seriesDe } from "./de/placing.ts";
import { plans as plansDe } from "./de/plans.ts";
import { privacy as privacyDe } from "./de/privacy.ts";
import { readiness as readinessDe } from "./de/readiness.ts";
import { remarks as remarksDe } from "./de/remarks.ts";
import { rules as rulesDe } from "./de/rules.ts";
import { search as searchDe } from "./de/search.ts";
import { site as siteDe } from "./de/site.ts";
import { spam as spamDe } from "./de/spam.ts";
import { steps as stepsDe } from "./de/steps.ts";
import { stories as storiesDe } from "./de/stories.ts";
import { studies as studiesDe } from "./de/studies.ts";
import { studyDesk as studyDeskDe } from "./de/study-desk.ts";
import { surveyDesk as surveyDeskDe } from "./de/survey-desk.ts";
import { surveys as surveysDe } from "./de/surveys.ts";
import { tags as tagsDe } from "./de/tags.ts";
import { talkDesk as talkDeskDe } from "./de/talk-desk.ts";
import { talks as talksDe } from "./de/talks.ts";
import { topics as topicsDe } from "./de/topics.ts";
import { videoDesk as videoDeskDe } from "./de/video-desk.ts";
import { videos as videosDe } from "./de/videos.ts";
import { writing as writingDe } from "./de/writing.ts";
import { accounts as accountsEn } from "./en/accounts.ts";
import { akismet as akismetEn } from "./en/akismet.ts";
import { audit as auditEn } from "./en/audit.ts";
import { chapters as chaptersEn, sorting as sortingEn } from "./en/chapters.ts";
import { comments as commentsEn } from "./en/comments.ts";
import { consent as consentEn } from "./en/consent.ts";
import { desk as deskEn } from "./en/desk.ts";
import { door as doorEn } from "./en/door.ts";
import { filter as filterEn } from "./en/filter.ts";
import { front as frontEn } from "./en/front.ts";
import { guests as guestsEn } from "./en/guests.ts";
import { keys as keysEn } from "./en/keys.ts";
import { legal as legalEn } from "./en/legal.ts";
import { mail as mailEn } from "./en/mail.ts";
import { media as mediaEn } from "./en/media.ts";
import { moderation as moderationEn } from "./en/moderation.ts";
import { notices as noticesEn } from "./en/notices.ts";
import { people as peopleEn } from "./en/people.ts";
import { pitches as pitchesEn } from "./en/pitches.ts";
import { placing as placingEn, series as seriesEn } from "./en/placing.ts";
import { plans as plansEn } from "./en/plans.ts";
import { privacy as privacyEn } from "./en/privacy.ts";
import { readiness as readinessEn } from "./en/readiness.ts";
import { remarks as remarksEn } from "./en/remarks.ts";
import { rules as rulesEn } from "./en/rules.ts";
import { search as searchEn } from "./en/search.ts";
import { site as siteEn } from "./en/site.ts";
import { spam as spamEn } from "./en/spam.ts";
import { steps as stepsEn } from "./en/steps.ts";
import { stories as storiesEn } from "./en/stories.ts";
import { studies as studiesEn } from "./en/studies.ts";
import { studyDesk as studyDeskEn } from "./en/study-desk.ts";
import { surveyDesk as surveyDeskEn } from "./en/survey-desk.ts";
import { surveys as surveysEn } from "./en/surveys.ts";
import { tags as tagsEn } from "./en/tags.ts";
import { talkDesk as talkDeskEn } from "./en/talk-desk.ts";
import { talks as talksEn } from "./en/talks.ts";
import { topics as topicsEn } from "./en/topics.ts";
import { videoDesk as videoDeskEn } from "./en/video-desk.ts";
import { videos as videosEn } from "./en/videos.ts";
import { writing as writingEn } from "./en/writing.ts";

const de = {
  accounts: accountsDe,
  akismet: akismetDe,
  audit: auditDe,
  chapters: chaptersDe,
  comments: commentsDe,
  consent: consentDe,
  desk: deskDe,
  door: doorDe,
  filter: filterDe,
  front: frontDe,
  guests: guestsDe,
  keys: keysDe,
  legal: legalDe,
  mail: mailDe,
  media: mediaDe,
  moderation: moderationDe,
  notices: noticesDe,
  people: peopleDe,
  pitches: pitchesDe,
  placing: placingDe,
  plans: plansDe,
  privacy: privacyDe,
  readiness: readinessDe,
  remarks: remarksDe,
  rules: rulesDe,
  search: searchDe,
  site: siteDe,
  series: seriesDe,
  sorting: sortingDe,
  spam: spamDe,
  steps: stepsDe,
  stories: storiesDe,
  studies: studiesDe,
  studyDesk: studyDeskDe,
  surveyDesk: surveyDeskDe,
  surveys: surveysDe,
  tags: tagsDe,
  talkDesk: talkDeskDe,
  talks: talksDe,
  topics: topicsDe,
  videoDesk: videoDeskDe,
  videos: videosDe,
  writing: writingDe,
};

export type Messages = typeof de;

const en: Messages = {
  accounts: accountsEn,
  akismet: akismetEn,
  audit: auditEn,
  chapters: chaptersEn,
  comments: commentsEn,
  consent: consentEn,
  desk: deskEn,
  door: doorEn,
  filter: filterEn,
  front: frontEn,
  guests: guestsEn,
  keys: keysEn,
  legal: legalEn,
  mail: mailEn,
  media: mediaEn,
  moderation: moderationEn,
  notices: noticesEn,
  people: peopleEn,
  pitches: pitchesEn,
  placing: placingEn,
  plans: plansEn,
  privacy: privacyEn,
  readiness: readinessEn,
  remarks: remarksEn,
  rules: rulesEn,
  search: searchEn,
  site: siteEn,
  series: seriesEn,
  sorting: sortingEn,
  spam: spamEn,
  steps: stepsEn,
  stories: storiesEn,
  studies: studiesEn,
  studyDesk: studyDeskEn,
  surveyDesk: surveyDeskEn,
  surveys: surveysEn,
  tags: tagsEn,
  talkDesk: talkDeskEn,
  talks: talksEn,
  topics: topicsEn,
  videoDesk: videoDeskEn,
  videos: videosEn,
  writing: writingEn,
};

/** All texts of one language: `texts(locale).comments.count(4)`. */
export const texts = (locale: Locale): Messages => (locale === "de" ? de : en);

const place = Symbol.for("podium.timeZone");
const publication: typeof globalThis & { [place]?: string } = globalThis;

/** The time zone in which the publication lives. */
export function liveIn(zone: string): void {
  publication[place] = zone;
}

type Style = "date" | "time" | "clock" | "second";

/** Absolute dates and times as a reader of the language writes them, in the publication's time zone. */
export function formatDate(moment: Date, locale: Locale, style: Style = "date"): string {
  return formatsIn(publication[place] ?? "Europe/Berlin")[locale][style].format(moment);
}

// Made once: to make one takes a hundred times as long as to use it, and a page with a long thread uses it for every comment.
const made = new Map<string, Readonly<Record<Locale, Readonly<Record<Style, Intl.DateTimeFormat>>>>>();

function formatsIn(timeZone: string) {
  const known = made.get(timeZone);
  if (known) return known;
  const formats = { de: formatsOf("de-DE", timeZone), en: formatsOf("en-GB", timeZone) };
  made.set(timeZone, formats);
  return formats;
}

const formatsOf = (language: string, timeZone: string) => ({
  date: new Intl.DateTimeFormat(language, { dateStyle: "long", timeZone }),
  time: new Intl.DateTimeFormat(language, { dateStyle: "long", timeStyle: "short", timeZone }),
  clock: new Intl.DateTimeFormat(language, { timeStyle: "short", timeZone }),
  second: new Intl.DateTimeFormat(language, { dateStyle: "medium", timeStyle: "medium", timeZone }),
});
