import { AxeBuilder } from "@axe-core/playwright";
import { addressOf, pathTo } from "#lib/addresses";
import { db } from "#lib/db";
import { aForeignFilm } from "#tests/support/films";
import { expect, test } from "#tests/support/playwright";

const slug = "was-ein-hotelportier-ueber-wartezeiten-weiss";
const film = pathTo("video", "de", { slug });

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("every sentence of a transcript has an address of its own, with its second", async ({ page }) => {
    await page.goto(film);
    const sentence = page.getByRole("link", { name: "Ein Gast mit Koffer hat lange Minuten." });
    await expect(sentence).toHaveAttribute("href", "#t=14");
    await sentence.click();
    await expect(page).toHaveURL(/#t=14$/);
    await expect(page.locator('[id="t=14"]')).toBeVisible();
  });

  test("a film elsewhere is our own picture and a statement; its player is a page for who asks, with a policy of its own", async ({
    page,
  }) => {
    const story = await aForeignFilm("youtube", "dQw4w9WgXcQ");
    const elsewhere: string[] = [];
    page.on("request", (request) => {
      if (!request.url().startsWith(new URL(page.url() === "about:blank" ? request.url() : page.url()).origin))
        elsewhere.push(request.url());
    });
    await page.route(/youtube/, (route) => route.fulfill({ contentType: "text/html", body: "<p>ein Player</p>" }));
    const before = await page.goto(addressOf(story));
    expect(before?.headers()["content-security-policy"]).not.toContain("frame-src");
    await expect(page.getByText("Dieses Video liegt bei YouTube.")).toBeVisible();
    expect(elsewhere).toEqual([]);

    const [answer] = await Promise.all([
      page.waitForResponse((response) => response.url().includes("/player/") && response.status() === 200),
      page.getByRole("button", { name: "Video von YouTube laden" }).click(),
    ]);
    const headers = answer.headers();
    expect(headers["content-security-policy"]).toMatch(/; frame-src https:\/\/www\.youtube-nocookie\.com$/);
    expect(headers["cache-control"]).toContain("no-store");
    expect(headers["x-robots-tag"]).toContain("noindex");
    await expect(page.locator("iframe")).toHaveAttribute("src", "https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ");
    expect(elsewhere).toEqual(["https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ"]);

    // Its address is good for who asked, for an hour: others are led to where one can ask.
    await page.goto(pathTo("player", "de", { slug: story.slug, token: "abc-def" }));
    await expect(page).toHaveURL(addressOf(story));
  });

  test("what is no film, or no longer public, has no player", async ({ page, request }) => {
    const story = await aForeignFilm("vimeo", "76979871");
    const ask = (id: string) => request.post(pathTo("openPlayer", "de"), { form: { story: id }, maxRedirects: 0 });
    expect((await ask(story.id)).headers().location).toMatch(/\/player\//);
    await db.story.update({ where: { id: story.id }, data: { state: "taken_down", takenDownAt: new Date() }, select: { id: true } });
    expect((await ask(story.id)).status()).toBe(400);
    expect((await ask("'; --")).status()).toBe(400);
    await page.goto(film);
    await expect(page.getByRole("button", { name: /laden/ })).toHaveCount(0);
  });
});

test("what stands around a film elsewhere is for everybody, before and after it is loaded", async ({ page }) => {
  const story = await aForeignFilm("youtube", "dQw4w9WgXcQ");
  await page.route(/youtube/, (route) =>
    route.fulfill({ contentType: "text/html", body: '<html lang="de"><title>Player</title><main><h1>x</h1></main></html>' }),
  );
  const violations = async () => (await new AxeBuilder({ page }).exclude("iframe").analyze()).violations.map(({ id }) => id);
  await page.goto(addressOf(story));
  expect(await violations()).toEqual([]);
  await page.getByRole("button", { name: "Video von YouTube laden" }).press("Enter");
  await expect(page.locator("iframe")).toBeVisible();
  expect(await violations()).toEqual([]);
});

test("a player gets the parts of a film that it asks for", async ({ page, request }) => {
  await page.goto(film);
  const source = (await page.locator("video source").getAttribute("src")) ?? "";
  const asked = (headers: Record<string, string>) => request.get(source, { headers });
  const whole = await asked({ range: "bytes=0-" });
  expect(whole.status()).toBe(206);
  const size = Number(whole.headers()["content-length"]);
  const [etag = ""] = [whole.headers().etag];
  const part = await asked({ range: "bytes=1000-1999" });
  expect([part.status(), part.headers()["content-range"], (await part.body()).length]).toEqual([206, `bytes 1000-1999/${size}`, 1000]);
  expect((await part.body()).equals((await whole.body()).subarray(1000, 2000))).toBe(true);
  const last = await asked({ range: "bytes=-500" });
  expect([last.status(), last.headers()["content-range"]]).toEqual([206, `bytes ${size - 500}-${size - 1}/${size}`]);
  const behind = await asked({ range: `bytes=${size}-` });
  expect([behind.status(), behind.headers()["content-range"]]).toEqual([416, `bytes */${size}`]);
  expect((await asked({ range: "bytes=0-9", "if-range": etag })).status()).toBe(206);
  expect((await asked({ range: "bytes=0-9", "if-range": '"another"' })).status()).toBe(200);
});

test("with script a sentence plays the film from its second, and what is being said is marked", async ({ page }) => {
  await page.goto(`${film}#t=14`);
  const video = page.locator("video#film");
  const plays = await video.evaluate(
    (element) => element instanceof HTMLVideoElement && element.canPlayType('video/mp4; codecs="avc1.4d401f, mp4a.40.2"') !== "",
  );
  test.info().annotations.push({ type: "H.264 in this browser", description: String(plays) });
  const now = () => video.evaluate((element) => (element instanceof HTMLVideoElement ? element.currentTime : -1));
  if (!plays) {
    // A browser without the codec shows the transcript all the same.
    await expect(page.getByRole("link", { name: "Ein Gast mit Koffer hat lange Minuten." })).toBeVisible();
    return;
  }
  await expect.poll(now).toBeGreaterThanOrEqual(14);
  await video.evaluate((element) => {
    if (element instanceof HTMLVideoElement) element.muted = true;
  });
  const sentence = page.getByRole("link", { name: "Das kommt darauf an, wer wartet." });
  await sentence.click();
  await expect.poll(now).toBeGreaterThan(11.4);
  await expect(sentence).toHaveAttribute("data-spoken", "");
  expect(await now()).toBeLessThan(16);
});
