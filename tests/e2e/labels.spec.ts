// What was paid for says so wherever it is named, and so does what a guest or somebody with an opinion wrote.
import type { Page } from "@playwright/test";
import { addressOf, pathTo } from "#lib/addresses";
import { db } from "#lib/db";
import { newId } from "#lib/id";
import { change } from "#lib/page-cache/change";
import { aComment, aPerson, aSeries, aStory, aTopic } from "#tests/support/factories";
import { expect, test } from "#tests/support/playwright";

test.use({ javaScriptEnabled: false });

type Told = { form: "guest" | "opinion"; label: "advertising" | "none"; aiDisclosure: "assisted" | "none"; words: string[] };
const cases: readonly Told[] = [
  { form: "guest", label: "advertising", aiDisclosure: "none", words: ["Anzeige", "Gastbeitrag"] },
  { form: "opinion", label: "none", aiDisclosure: "assisted", words: ["Mit Hilfe von KI entstanden", "Kommentar"] },
  { form: "guest", label: "advertising", aiDisclosure: "assisted", words: ["Anzeige", "Mit Hilfe von KI entstanden", "Gastbeitrag"] },
];

/** A story that stands in every place where stories stand, and the paths of these places. */
async function aStoryEverywhere({ form, label, aiDisclosure }: Told) {
  const word = newId().slice(-8); // a longer one would widen the front page that others look at on a phone
  const [story, sibling, referring, person, series] = [
    await aStory({ title: `Zuhören ${word}` }),
    await aStory(),
    await aStory(),
    await aPerson(),
    await aSeries(),
  ];
  const tag = await db.tag.create({
    data: { id: newId(), slug: `wort-${story.id}`, name: `Wort ${story.id}` },
    select: { id: true, slug: true },
  });
  await db.storyTag.createMany({ data: [story, sibling].map(({ id }) => ({ storyId: id, tagId: tag.id })) });
  await db.credit.create({ data: { storyId: story.id, personId: person.id, role: "author" }, select: { storyId: true } });
  await db.storyReference.create({ data: { fromId: referring.id, toId: story.id, role: "more", position: 0 }, select: { fromId: true } });
  await db.frontPin.create({ data: { locale: "de", storyId: story.id, position: 0 }, select: { storyId: true } });
  const data = { form, label, aiDisclosure, kicker: "Dachzeile", seriesId: series.id, publishedAt: new Date() };
  await db.story.update({ where: { id: story.id }, data, select: { id: true } });
  const neighbour = await aStory();
  const { id } = await aComment({ storyId: story.id, state: "approved" });
  const topic = await aTopic([neighbour, story]);
  const pages = {
    front: pathTo("front", "de"),
    archive: pathTo("articles", "de"),
    section: pathTo(form === "guest" ? "guests" : "opinion", "de"),
    keyword: pathTo("tag", "de", { slug: tag.slug }),
    person: pathTo("person", "de", { slug: person.slug }),
    series: pathTo("series", "de", { slug: series.slug }),
    topic: addressOf(topic),
    wholeTopic: pathTo("wholeTopic", "de", { slug: topic.slug }),
    neighbour: addressOf(neighbour),
    related: addressOf(sibling),
    referring: addressOf(referring),
    search: pathTo("search", "de", {}, { words: word }),
    reply: pathTo("replyForm", "de", { id }),
    branch: pathTo("branch", "de", { id }),
  };
  const feeds = [
    pathTo("tagFeed", "de", { slug: tag.slug, format: "xml" }),
    pathTo("personFeed", "de", { slug: person.slug, format: "json" }),
    pathTo("topicFeed", "de", { slug: topic.slug, format: "atom" }),
    pathTo("commentsFeed", "de", { id: story.id, format: "xml" }),
  ];
  // Nobody said so while it came about: pages that were made before know nothing of it.
  await change(async (_, forget) => forget("*"));
  return { story, pages, feeds };
}

/** For each link to the story: what stands in the item that names it. Pictures lead to it, too, beside the title. */
const around = (page: Page, address: string) =>
  page
    .locator(`main a[href="${address}"]`)
    .evaluateAll((links) =>
      links.map((link) => (link.closest("section.chapter") ?? link.closest("article, li, .turn-page a, p"))?.textContent ?? ""),
    );

/** The places where a word is missing beside the story. */
async function lacking(page: Page, told: Told, { story, pages, feeds }: Awaited<ReturnType<typeof aStoryEverywhere>>): Promise<unknown[]> {
  const missing: unknown[] = [];
  for (const [place, path] of Object.entries(pages)) {
    await page.goto(path);
    const items = await around(page, addressOf(story));
    if (items.length === 0) missing.push({ place, links: 0 });
    for (const text of items)
      for (const word of told.words) if (!text.includes(word)) missing.push({ place, word, text: text.slice(0, 120) });
  }
  for (const path of feeds) {
    const text = await (await page.request.get(path)).text();
    if (!text.includes(`${told.words.join(": ")}: ${story.title}`)) missing.push({ path });
  }
  return missing;
}

for (const told of cases) {
  test(`${told.words.join(" and ")} stands wherever the story does`, async ({ page }) => {
    const everywhere = aStoryEverywhere(told);
    const { story } = await everywhere;
    const address = addressOf(story);
    await expect(async () => expect(await lacking(page, told, await everywhere)).toEqual([])).toPass({ timeout: 30_000 });

    await page.goto(address);
    for (const word of told.words) await expect(page.locator("article header").first()).toContainText(word);
    await expect(page.locator('meta[property="og:title"]')).toHaveAttribute("content", `${told.words.join(": ")}: ${story.title}`);
    const said = (await page.locator('script[type="application/ld+json"]').allTextContents()).join();
    expect([said.includes("AdvertiserContentArticle"), said.includes("CompositeWithTrainedAlgorithmicMedia")]).toEqual([
      told.label === "advertising",
      told.aiDisclosure === "assisted",
    ]);
    await db.frontPin.deleteMany({ where: { storyId: story.id } });
    await change(async (_, forget) => forget("front"));
  });
}

test("a correction is shown with its date and text, and said to machines", async ({ page }) => {
  const story = await aStory();
  const at = new Date("2026-11-21T09:00:00Z");
  const text = "Die Zahl im zweiten Absatz war falsch.";
  await db.correction.create({ data: { id: newId(), storyId: story.id, text, at }, select: { id: true } });
  await page.goto(addressOf(story));
  await expect(page.getByRole("region", { name: "Korrekturen" })).toContainText("Korrigiert am 21. November 2026: Die Zahl im zweiten");
  const said = await page.locator('script[type="application/ld+json"]').allTextContents();
  expect(said.join()).toContain(JSON.stringify({ "@type": "CorrectionComment", text, datePublished: at.toISOString() }));
});
