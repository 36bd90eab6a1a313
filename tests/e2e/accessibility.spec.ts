// axe looks at every page of the address table, so a page that is added is looked at too or does not compile.
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { addressOf, type PlaceName, pathTo, type table } from "#lib/addresses";
import { db } from "#lib/db";
import { keepDraft } from "#lib/drafts/commands";
import { newId } from "#lib/id";
import { report } from "#lib/notices/commands";
import { noticeDraft } from "#lib/notices/schema";
import { makePreviewLink } from "#lib/publishing/previews/commands";
import { castVote } from "#lib/surveys/commands";
import type { Survey } from "#lib/surveys/survey";
import { fieldOf } from "#lib/surveys/voting/ballot";
import { voterOf } from "#lib/surveys/voting/token";
import { saveStory } from "#lib/writing/commands";
import { storyFields } from "#lib/writing/schema";
import { aWriter } from "#tests/support/accounts";
import { chaptersOfEachKind } from "#tests/support/chapters";
import { aClient, aComment, anOrganisation, aPerson, aSeries, aStory, aTopic, keyOf } from "#tests/support/factories";
import { aFilmStory } from "#tests/support/films";
import { aPicture } from "#tests/support/pictures";
import { expect, test } from "#tests/support/playwright";
import { aKeptRule } from "#tests/support/rules";
import { signedIn } from "#tests/support/sign-in";
import { aStudy } from "#tests/support/studies";
import { anyAnswer, aSurvey, everyKind, questionAt } from "#tests/support/surveys";
import { aTalk } from "#tests/support/talks";

/** What is asked for by address and answered with a page of this audience. */
type Pages<A> = Record<
  { [N in PlaceName]: (typeof table)[N] extends { method: "GET"; audience: A } ? N : never }[PlaceName],
  string | null
>;

const film = { slug: "drei-fragen-an-eine-frau-die-jeden-tag-nein-sagt" };

async function readerPages(): Promise<Pages<"everybody"> & Pages<"personal">> {
  const story = await aStory();
  const parent = await aComment({ storyId: story.id, state: "approved", text: "Ein Anfang." });
  await aComment({ storyId: story.id, parent, state: "approved" });
  const [topic, series] = [await aTopic([await aStory(), story, ...Object.values(await chaptersOfEachKind())]), await aSeries()];
  await db.story.update({ where: { id: story.id }, data: { seriesId: series.id } });
  const survey = await aSurvey({ questions: everyKind });
  const { addressDigest } = aClient();
  const draft = { fields: { story: story.id, text: "Zu kurz gedacht.", comment: parent.id }, addressDigest };
  const problems = [{ field: "name", problem: "missing" }];
  const commentKey = await keepDraft("comment", { ...draft, storyId: story.id, problems });
  const noticeKey = await keepDraft("notice", { ...draft, problems: [{ field: "reason", problem: "missing" }] });
  const reported = await report(noticeDraft.parse({ comment: parent.id, reason: "insult" }), { addressDigest });
  const id = { id: parent.id };
  return {
    front: pathTo("front", "de"),
    feed: null, // no pages: for machines
    articlesFeed: null,
    videosFeed: null,
    topicsFeed: null,
    talksFeed: null,
    studiesFeed: null,
    citation: null,
    findingData: null,
    surveysFeed: null,
    opinionFeed: null,
    guestsFeed: null,
    topicFeed: null,
    seriesFeed: null,
    personFeed: null,
    tagFeed: null,
    commentsFeed: null,
    sitemap: null,
    sitemapIndex: null,
    newsSitemap: null,
    card: null,
    security: null,
    search: pathTo("search", "de", {}, { words: "Telefon", kind: "article" }),
    searchDescription: null,
    articles: pathTo("articles", "de"),
    videos: pathTo("videos", "en"),
    opinion: pathTo("opinion", "de"),
    guests: pathTo("guests", "de"),
    favourites: pathTo("favourites", "de"),
    article: addressOf(story),
    video: pathTo("video", "de", film),
    topics: pathTo("topics", "de"),
    topic: addressOf(topic),
    wholeTopic: pathTo("wholeTopic", "de", topic),
    talks: pathTo("talks", "de"),
    talk: pathTo("talk", "de", { slug: "was-man-sagt-wenn-man-nichts-neues-weiss" }),
    studies: pathTo("studies", "de"),
    study: pathTo("study", "de", { slug: "rueckruf-oder-warteschleife" }),
    surveys: pathTo("surveys", "de"),
    survey: addressOf({ kind: "survey", ...survey }),
    player: null, // a frame of another house: videos.spec looks at what is around it
    voteForm: pathTo("voteForm", "de", { key: await aFaultyVote(survey) }),
    notCounted: pathTo("notCounted", "de", { slug: survey.slug }, { problem: "seen" }),
    ownVote: pathTo("ownVote", "de", { key: await aVote(survey) }),
    seriesList: pathTo("seriesList", "de"),
    series: pathTo("series", "de", series),
    people: pathTo("people", "de"),
    person: pathTo("person", "de", { slug: "ruth-sander" }),
    tags: pathTo("tags", "de"),
    tag: pathTo("tag", "de", { slug: "briefe" }),
    privacy: pathTo("privacy", "de"),
    imprint: pathTo("imprint", "en"),
    permalink: pathTo("permalink", "de", id),
    branch: pathTo("branch", "de", id),
    replyForm: pathTo("replyForm", "de", id),
    noticeForm: pathTo("noticeForm", "de", id),
    commentForm: pathTo("commentForm", "de", { key: commentKey ?? "" }),
    receipt: pathTo("receipt", "de", { key: keyOf(parent) }),
    faultyNotice: pathTo("faultyNotice", "de", { key: noticeKey ?? "" }),
    notice: pathTo("notice", "de", { key: reported.kind === "received" ? reported.key : "" }),
    sharedPreview: await aPreview(),
    pitch: pathTo("pitch", "de"),
    faultyPitch: pathTo("faultyPitch", "de", { key: await aFaultyPitch() }),
    pitchSent: pathTo("pitchSent", "de"),
    stamp: null, // no page: a word for the module
  };
}

async function deskPages(): Promise<Pages<"desk">> {
  const story = await aStory();
  const { id } = await aComment({ storyId: story.id });
  const [topic, series] = [await aTopic([story], { state: "draft" }), await aSeries()];
  const changed = await aChangedStory();
  const [person, organisation] = [await aPerson(), await anOrganisation()];
  const { id: userId } = await aWriter("guest_author");
  await db.guestProposal.create({ data: { id: newId(), userId, personId: person.id, bio: "Sie hört zu." }, select: { id: true } });
  const tag = await db.tag.findFirstOrThrow({ orderBy: { id: "asc" }, select: { id: true } });
  const rule = await aKeptRule({ term: `wort ${newId()}`, state: "trial" });
  return {
    signIn: pathTo("signIn", "de", {}, { problem: "address" }),
    signInLink: pathTo("signInLink", "de", { token: "a".repeat(43) }),
    desk: pathTo("desk", "de"),
    queue: pathTo("queue", "de"),
    queueNews: null, // no page: a number for the queue's script
    deskComment: pathTo("deskComment", "de", { id }),
    notices: pathTo("notices", "de"),
    deskFilter: pathTo("deskFilter", "de"),
    deskStories: pathTo("deskStories", "de"),
    newStory: pathTo("newStory", "de"),
    library: pathTo("library", "de", {}, { only: "no-credit" }),
    libraryItem: pathTo("libraryItem", "de", { id: (await aPicture()).id }),
    pictureChoices: null, // no page: what the picker shows
    deskStory: pathTo("deskStory", "de", { id: story.id }),
    deskPeople: pathTo("deskPeople", "de"),
    deskProposals: pathTo("deskProposals", "de"),
    newPerson: pathTo("newPerson", "de"),
    deskPerson: pathTo("deskPerson", "de", { id: person.id }),
    newOrganisation: pathTo("newOrganisation", "de"),
    deskOrganisation: pathTo("deskOrganisation", "de", { id: organisation.id }),
    deskFront: pathTo("deskFront", "de"),
    deskTags: pathTo("deskTags", "de"),
    deskTag: pathTo("deskTag", "de", { id: tag.id }),
    deskChapters: pathTo("deskChapters", "de", { id: topic.id }, { done: "order" }),
    deskStudy: pathTo("deskStudy", "de", { id: (await aStudy({ state: "draft" })).id }),
    deskTalk: pathTo("deskTalk", "de", { id: (await aTalk({ state: "draft", approved: false })).id }),
    deskFilm: pathTo("deskFilm", "de", { id: (await aFilmStory()).id }),
    deskSurvey: pathTo("deskSurvey", "de", { id: (await aSurvey({ questions: everyKind })).storyId }),
    surveyExport: null, // no page: a file
    deskPlacing: pathTo("deskPlacing", "de", { id: story.id }, { search: "Zeit" }),
    deskSeriesList: pathTo("deskSeriesList", "de"),
    newSeries: pathTo("newSeries", "de"),
    deskSeries: pathTo("deskSeries", "de", { id: series.id }),
    deskPlanning: pathTo("deskPlanning", "de"),
    deskPlan: pathTo("deskPlan", "de", { id: story.id }),
    remarks: pathTo("remarks", "de", { id: await aRemarkedStory() }),
    revisions: pathTo("revisions", "de", { id: changed }),
    revision: pathTo("revision", "de", { id: changed, number: "1" }, { against: 2 }),
    previewLinks: pathTo("previewLinks", "de", { id: changed }),
    preview: pathTo("preview", "de", { id: story.id }),
    deskSettings: pathTo("deskSettings", "en"),
    deskAnalytics: pathTo("deskAnalytics", "de"),
    deskPolicy: pathTo("deskPolicy", "de", {}, { holdAt: "40", spamAt: "90" }),
    rules: pathTo("rules", "de"),
    ruleLab: pathTo("ruleLab", "de", {}, { kind: "word", term: "Anfang", way: "compound", effect: "hold" }),
    rule: pathTo("rule", "de", { id: rule.id }),
    deskAkismet: pathTo("deskAkismet", "de"),
    deskAccounts: pathTo("deskAccounts", "de"),
    storyCheck: pathTo("storyCheck", "de", { id: changed }),
    deskPitches: pathTo("deskPitches", "de"),
    inviteGuest: pathTo("inviteGuest", "de"),
    authorProfile: pathTo("authorProfile", "de"),
    deskAudit: pathTo("deskAudit", "de"),
    auditExport: null, // no page: a file
    signOutLink: pathTo("signOutLink", "de", { token: "a".repeat(43) }),
    deskSteps: pathTo("deskSteps", "de"),
    deskKeys: pathTo("deskKeys", "de"),
    profile: pathTo("profile", "de"),
  };
}

/** The key of a proposal that could not be accepted. */
async function aFaultyPitch(): Promise<string> {
  const problems = [{ field: "email", problem: "missing" }];
  return (await keepDraft("pitch", { fields: { title: "Zuhören" }, problems, addressDigest: newId() })) ?? "";
}

/** The key of a vote in which an answer is missing. */
async function aFaultyVote(survey: Survey): Promise<string> {
  const problems = [{ field: fieldOf(questionAt(survey)), problem: "missing" }];
  return (await keepDraft("vote", { storyId: survey.storyId, fields: {}, problems, addressDigest: newId() })) ?? "";
}

/** The key of the page of who has voted. */
async function aVote(survey: Survey): Promise<string> {
  const voted = await castVote(survey, anyAnswer(survey), voterOf(new Headers(), ""), aClient());
  return "key" in voted ? voted.key : "";
}

/** The path of a preview link to a draft. */
async function aPreview(): Promise<string> {
  const { id } = await aStory({ state: "draft" });
  const made = await makePreviewLink(id, 7, await aWriter("editor"));
  return typeof made === "string" ? made : new URL(made.address).pathname;
}

/** The id of a story that has two revisions. */
async function aChangedStory(): Promise<string> {
  const { id } = await aStory({ state: "draft" });
  const fields = {
    locale: "de",
    form: "report",
    label: "none",
    aiDisclosure: "none",
    authorId: "",
    organisationId: "",
    tags: "",
    kicker: "",
    title: "Neu",
  };
  await saveStory(id, 1, storyFields.parse({ ...fields, standfirst: "", body: "Am Anfang war ein Wort." }), "", await aWriter("editor"));
  return id;
}

/** With an open remark, one whose passage is gone, and a settled one. */
async function aRemarkedStory(): Promise<string> {
  const id = await aChangedStory();
  const at = { prefix: "", suffix: "", start: 0 };
  const remark = (quote: string) => ({ id: newId(), storyId: id, text: "Wirklich?", quote, exact: quote, ...at });
  const answers = { create: { id: newId(), text: "Ja, wirklich." } };
  await db.storyRemark.create({ data: { ...remark("Am Anfang war"), answers } });
  await db.storyRemark.create({ data: remark("Danach kam nichts mehr") });
  await db.storyRemark.create({ data: { ...remark("ein Wort"), resolvedAt: new Date() } });
  return id;
}

/** A story that cannot be shown: a date in it is later than any that a program can tell. */
async function failingPage(): Promise<string> {
  const story = await aStory();
  const { id } = await aComment({ storyId: story.id, state: "approved" });
  await db.$executeRaw`UPDATE comments SET posted_at = '280000-01-01', state_at = '2001-01-01' WHERE id = ${id}`;
  return addressOf(story);
}

const wide = { width: 1280, height: 720 };

/** What of a page differs between light and dark. */
const coloured = ["color-contrast", "link-in-text-block"];

/** Nothing of ours stands in frames: what is found needs no blank page beside it to be put together, which takes as long as the looking. */
const axe = (page: Page) => new AxeBuilder({ page }).setLegacyMode();

async function look(page: Page, pages: Readonly<Record<string, string | null>>, status: number): Promise<void> {
  for (const [name, path] of Object.entries(pages)) {
    if (path === null) continue;
    await page.emulateMedia({ colorScheme: "light" });
    const answer = await page.goto(path);
    expect.soft([name, answer?.status()]).toEqual([name, status]);
    const light = await axe(page).analyze();
    await page.emulateMedia({ colorScheme: "dark" });
    const dark = await axe(page).withRules(coloured).analyze();
    await page.setViewportSize({ width: 360, height: 740 });
    const across = await page.evaluate(() => document.documentElement.scrollWidth);
    expect.soft([name, across]).toEqual([name, 360]);
    await page.setViewportSize(wide);
    const found = [light, dark].flatMap(({ violations }) => violations);
    expect.soft(found.map(({ id, nodes }) => `${name}: ${id} ${nodes[0]?.target}`)).toEqual([]);
  }
}

test.describe("in light and in dark, and without scrolling sideways on a phone", () => {
  // One visit after the other, to every page that there is.
  test.setTimeout(600_000);

  test("no reader page puts an obstacle in anybody's way", async ({ page }) => {
    await look(page, await readerPages(), 200);
    const gone = await aStory({ state: "taken_down" });
    await look(page, { missing: pathTo("article", "de", { slug: "nie-dagewesen" }) }, 404);
    await look(page, { gone: addressOf(gone) }, 410);
    await look(page, { failed: await failingPage() }, 500);
  });

  test("no page of the desk does either", async ({ browser, portal }) => {
    const { page } = await signedIn(browser, portal.address, "administrator", { script: true });
    await look(page, await deskPages(), 200);
  });
});
