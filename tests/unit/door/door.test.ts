import { writeFile } from "node:fs/promises";
import { request } from "node:http";
import { connect } from "node:net";
import path from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { createElement } from "react";
import { afterEach, expect, test } from "vitest";
import { drain } from "#lib/door/connection";
import { newId } from "#lib/id";
import { passFor } from "#lib/media/pass";
import { answerWith, currentRender, expiresAt, madeOf, personal, shows } from "#lib/page-cache/tags";
import { blank, html, openDoor, type Rendering, siteUrl } from "#tests/support/door";

type OpenDoor = Awaited<ReturnType<typeof openDoor>>;
const opened: OpenDoor[] = [];
async function aDoor(rendering: Rendering = (_, response) => html(response, "<p>Seite</p>"), differences = {}): Promise<OpenDoor> {
  const door = await openDoor(rendering, differences);
  opened.push(door);
  return door;
}
afterEach(async () => {
  await Promise.all(opened.splice(0).map(({ close }) => close()));
});

const form = { "content-type": "application/x-www-form-urlencoded" };
const file = { "content-type": "multipart/form-data; boundary=x", cookie: "signed=in" };

test("a page is rendered once and then answered from memory, with the same bytes", async () => {
  const { ask, rendered } = await aDoor();
  const [first, second] = [await ask("/artikel/eins"), await ask("/artikel/eins?fbclid=7")];
  expect(second.text).toBe(first.text);
  expect(second.status).toBe(200);
  expect(rendered.map(({ url }) => url)).toEqual(["/de/articles/eins"]);
});

test("a page that shows a document is that document, written without anything for a browser's React, and without the framework's headers", async () => {
  const { ask } = await aDoor((_, response) => {
    shows(createElement("html", { lang: "de" }, createElement("body", null, createElement("p", null, "4", " Gedanken <über> Türen"))));
    response.setHeader("link", "</_next/a.js>; rel=preload; as=script");
    response.end();
  });
  const { text, headers } = await ask("/artikel/eins");
  expect(text).toBe('<!DOCTYPE html><html lang="de"><head></head><body><p>4 Gedanken &lt;über&gt; Türen</p></body></html>');
  expect(headers.link).toBeUndefined();
  expect(headers["cache-control"]).toBe("public, max-age=0, must-revalidate");
  expect(headers["content-security-policy"]).toContain("script-src 'self';");
});

function Broken(): never {
  throw new Error("A text that is broken on purpose");
}

test("a document that cannot be written is a page that failed, and its status says so", async () => {
  const { ask } = await aDoor((_, response) => {
    shows(createElement(Broken));
    response.end();
  });
  expect((await ask("/artikel/eins")).status).toBe(500);
});

test("brotli, gzip and plain hold the same document, each under its own ETag", async () => {
  const { ask, port } = await aDoor((_, response) => html(response, "<p>Grüße</p>".repeat(200)));
  const plain = await ask("/artikel/eins");
  const raw = (accept: string) =>
    new Promise<{ body: Buffer; etag: string | undefined }>((resolve) => {
      request(
        { port, host: "127.0.0.1", path: "/artikel/eins", headers: { "accept-encoding": accept }, agent: false },
        async (response) => {
          const chunks: Buffer[] = [];
          for await (const chunk of response) chunks.push(chunk);
          resolve({ body: Buffer.concat(chunks), etag: response.headers.etag });
        },
      ).end();
    });
  const [br, gzip] = [await raw("br"), await raw("gzip")];
  expect(brotliDecompressSync(br.body).toString()).toBe(plain.text);
  expect(gunzipSync(gzip.body).toString()).toBe(plain.text);
  expect(new Set([plain.headers.etag, br.etag, gzip.etag]).size).toBe(3);
});

test("who has the page already is told so; HEAD is told everything but the page", async () => {
  const { ask } = await aDoor();
  const { headers } = await ask("/artikel/eins");
  const again = await ask("/artikel/eins", { headers: { "if-none-match": headers.etag ?? "" } });
  expect(again).toMatchObject({ status: 304, bytes: 0 });
  expect(again.headers.etag).toBe(headers.etag);
  const head = await ask("/artikel/eins", { method: "HEAD" });
  expect(head).toMatchObject({ status: 200, bytes: 0 });
  expect(head.headers["content-length"]).toBe(headers["content-length"]);
});

test("a HEAD for a page nobody has asked for yet lets it be rendered whole", async () => {
  const { ask, rendered } = await aDoor();
  expect(await ask("/artikel/eins", { method: "HEAD" })).toMatchObject({ status: 200, bytes: 0 });
  expect(rendered[0]?.method).toBe("GET");
  expect((await ask("/artikel/eins")).text).toContain("Seite");
  expect(rendered).toHaveLength(1);
});

test("thirty readers of a page that is not there yet cause one render", async () => {
  const { ask, rendered } = await aDoor(async (_, response) => {
    await new Promise((resolve) => setTimeout(resolve, 50));
    html(response, "<p>langsam</p>");
  });
  const answers = await Promise.all(Array.from({ length: 30 }, () => ask("/artikel/eins")));
  expect(answers.every(({ status }) => status === 200)).toBe(true);
  expect(rendered).toHaveLength(1);
});

test("a thousand different pages at once are answered or asked to come back, and memory stays bounded", async () => {
  const { ask, cache } = await aDoor((_, response) => html(response, "x".repeat(20_000)), { limit: 200_000 });
  const answers = await Promise.all(Array.from({ length: 1_000 }, (_, number) => ask(`/artikel/nr-${number}`)));
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200, 503]));
  expect(answers.filter(({ status }) => status === 503).every(({ headers }) => headers["retry-after"])).toBe(true);
  expect(cache.size().bytes).toBeLessThanOrEqual(200_000);
}, 30_000);

test("a page is forgotten by its tags, at its time, and never kept when it is personal", async () => {
  const { ask, cache, rendered } = await aDoor((inner, response) => {
    if (inner.url?.includes("eins")) madeOf("story:1");
    if (inner.url?.includes("zwei")) expiresAt(new Date(Date.now() - 1));
    if (inner.url?.includes("drei")) personal();
    html(response, "<p>Seite</p>");
  });
  for (const slug of ["eins", "zwei", "drei"]) await ask(`/artikel/${slug}`);
  expect(cache.size().pages).toBe(1);
  cache.forget(["story:1"]);
  await ask("/artikel/eins");
  expect(rendered).toHaveLength(4);
  expect((await ask("/artikel/drei")).headers).toMatchObject({ "cache-control": "private, no-store" });
});

test("ten thousand unknown addresses and query strings are answered 404 or from one page, and nothing grows", async () => {
  const { ask, cache, rendered } = await aDoor((inner, response) =>
    inner.url?.endsWith("/missing") ? html(response, "<h1>Gibt es nicht</h1>") : html(response, "da"),
  );
  for (let batch = 0; batch < 100; batch++) {
    const answers = await Promise.all(Array.from({ length: 100 }, (_, number) => ask(`/${batch}/${number}`)));
    expect(answers.every(({ status, text }) => status === 404 && text.includes("Gibt es nicht"))).toBe(true);
  }
  for (let number = 0; number < 200; number++) await ask(`/artikel?x${number}=${number}`);
  expect(cache.size().pages).toBe(2);
  expect(rendered).toHaveLength(2);
}, 30_000);

test("what is not there, was taken down or failed is told in words, in the language of the address", async () => {
  const { ask, cache } = await aDoor((inner, response) => {
    const [, locale, name] = inner.url?.split("/") ?? [];
    if (name === "missing" || name === "gone" || name === "failed") return html(response, `<h1>${name} ${locale}</h1>`);
    if (inner.url?.includes("weg")) answerWith(410);
    if (inner.url?.includes("kaputt")) throw new Error("broken");
    blank(response, inner.url?.includes("fehler") ? 500 : 404);
  });
  expect(await ask("/artikel/nix")).toMatchObject({ status: 404, text: expect.stringContaining("missing de") });
  expect(await ask("/en/articles/nix")).toMatchObject({ status: 404, text: expect.stringContaining("missing en") });
  expect(await ask("/artikel/weg")).toMatchObject({ status: 410, text: expect.stringContaining("gone de") });
  expect(await ask("/artikel/fehler")).toMatchObject({ status: 500, text: expect.stringContaining("failed de") });
  expect(await ask("/artikel/kaputt")).toMatchObject({ status: 500, text: expect.stringContaining("failed de") });
  expect(await ask("/redaktion/beitraege/nix")).toMatchObject({ status: 404, text: expect.stringContaining("missing de") });
  expect(cache.get("/artikel/nix")).toBeUndefined();
});

test("the words for a failure need no database", async () => {
  const noindex = () => Promise.reject(new Error("database gone"));
  const { ask } = await aDoor((inner, response) => html(response, inner.url?.endsWith("/failed") ? "<h1>failed</h1>" : "<p>Seite</p>"), {
    noindex,
  });
  expect(await ask("/artikel/eins")).toMatchObject({ status: 500, text: expect.stringContaining("<h1>failed</h1>") });
});

test("when nothing can be rendered at all, there is still a page to read", async () => {
  const { ask } = await aDoor(() => {
    throw new Error("database gone");
  });
  const german = await ask("/artikel/eins");
  expect(german).toMatchObject({ status: 500, text: expect.stringContaining("Bei uns ist etwas schiefgegangen") });
  expect((await ask("/en/articles/one")).text).toContain("Something went wrong on our side");
  expect(german.headers["content-security-policy"]).toContain("default-src 'none'");
});

test("nothing a client claims about itself reaches the render of a shared page", async () => {
  const { ask, rendered } = await aDoor();
  const headers = {
    cookie: "session=made-up",
    rsc: "1",
    "next-router-prefetch": "1",
    "x-middleware-subrequest": "x",
    "x-forwarded-host": "evil.example",
    host: "evil.example",
  };
  const { text } = await ask("/artikel/eins", { headers });
  expect(text).toContain("Seite");
  expect(rendered[0]?.headers).toEqual({
    host: "portal.example",
    "x-forwarded-host": "portal.example",
    "x-forwarded-proto": "http",
    accept: "text/html",
    "user-agent": "Podium",
  });
});

test("a handler hears the client's address from the door alone, and its answer keeps only what may leave", async () => {
  const { ask, rendered } = await aDoor((_, response) => {
    response.writeHead(303, { location: "/mein-kommentar/abc", "set-cookie": ["a=1", "b=2"], "x-powered-by": "Next.js", vary: "rsc" });
    response.end();
  });
  const headers = { ...form, "x-podium-client": "6.6.6.6", "x-forwarded-for": "198.51.100.1", cookie: "session=x", origin: siteUrl };
  const answer = await ask("/kommentare", { method: "POST", headers, body: "text=Hallo" });
  expect(rendered[0]?.headers).toMatchObject({ "x-podium-client": "198.51.100.1", cookie: "session=x", "content-length": "10" });
  expect(answer).toMatchObject({ status: 303, bytes: 0 });
  expect(answer.headers).toMatchObject({
    location: "/mein-kommentar/abc",
    "set-cookie": ["a=1", "b=2"],
    "cache-control": "private, no-store",
  });
  expect(answer.headers["x-powered-by"]).toBeUndefined();
});

test("a handler that the door calls itself hears and says what it would through the framework, and a framework is not asked", async () => {
  const heard: unknown[] = [];
  const postVote = async (request: Request, { params }: { params: Promise<{ locale: string }> }) => {
    const sent = Object.fromEntries(await request.formData());
    heard.push(sent, (await params).locale, request.headers.get("x-podium-client"), request.headers.get("cookie"));
    const cookies: [string, string][] = ["a=1", "b=2"].map((cookie) => ["set-cookie", cookie]);
    return new Response(null, { status: 303, headers: [["location", "/meine-stimme/abc"], ["x-powered-by", "us"], ...cookies] });
  };
  const { ask, rendered } = await aDoor(undefined, { straight: { postVote } });
  const headers = { ...form, "x-podium-client": "6.6.6.6", "x-forwarded-for": "198.51.100.1", cookie: "vote=x", origin: siteUrl };
  const answer = await ask("/en/votes", { method: "POST", headers, body: "survey=S%C3%A4tze" });
  expect(heard).toEqual([{ survey: "Sätze" }, "en", "198.51.100.1", "vote=x"]);
  expect(rendered).toEqual([]);
  expect(answer).toMatchObject({ status: 303, bytes: 0 });
  expect(answer.headers).toMatchObject({
    location: "/meine-stimme/abc",
    "set-cookie": ["a=1", "b=2"],
    "cache-control": "private, no-store",
  });
  expect(answer.headers["x-powered-by"]).toBeUndefined();
});

test("a handler that fails is a page that failed, and one from elsewhere is not asked", async () => {
  const postVote = async () => {
    throw new Error("A handler that is broken on purpose");
  };
  const { ask } = await aDoor((_, response) => html(response, "<p>Etwas ist schiefgegangen</p>"), { straight: { postVote } });
  expect((await ask("/stimmen", { method: "POST", headers: form, body: "a=1" })).status).toBe(500);
  const foreign = { ...form, origin: "https://evil.example" };
  expect((await ask("/stimmen", { method: "POST", headers: foreign, body: "a=1" })).status).toBe(403);
});

test("the desk gets a nonce of its own for every answer, and its scripts stay", async () => {
  const { ask, rendered } = await aDoor((_, response) => html(response, '<script src="/_next/a.js"></script>'));
  const [one, two] = [await ask("/redaktion"), await ask("/redaktion", { headers: { "content-security-policy": "script-src *" } })];
  const nonce = /'nonce-([^']+)'/;
  expect(nonce.exec(String(one.headers["content-security-policy"]))?.[1]).not.toBe(
    nonce.exec(String(two.headers["content-security-policy"]))?.[1],
  );
  expect(rendered[1]?.headers["content-security-policy"]).toBe(two.headers["content-security-policy"]);
  expect(one.text).toContain('<script src="/_next/a.js">');
  expect(one.headers).toMatchObject({ "cache-control": "private, no-store", "x-robots-tag": "noindex" });
});

test.each([
  ["another site", { "sec-fetch-site": "cross-site" }, "a=1", 403],
  ["another origin", { origin: "https://evil.example" }, "a=1", 403],
  ["another format", { "content-type": "application/json" }, "{}", 415],
  ["more than a form may hold", {}, `text=${"a".repeat(170_000)}`, 413],
  ["bytes that are no text", {}, "text=%ff%fe", 400],
] as const)("a post from %s is refused in words and reaches no handler", async (_, headers, body, status) => {
  const { ask, rendered } = await aDoor();
  const answer = await ask("/kommentare", { method: "POST", headers: { ...form, ...headers }, body });
  expect(answer.status).toBe(status);
  expect(answer.text).toContain("<h1>");
  expect(rendered).toHaveLength(0);
});

test("uploads that fill the memory are told to come back, and what a reader writes still arrives", async () => {
  const answered = Promise.withResolvers<void>();
  const { ask } = await aDoor(async (_, response) => {
    await answered.promise;
    html(response, "<p>gut</p>");
  });
  const upload = Buffer.alloc(11_500_000, "a");
  const uploads = Array.from({ length: 7 }, () => ask("/redaktion", { method: "POST", headers: file, body: upload }));
  const refused = (await Promise.race(uploads)).status;
  const comment = ask("/kommentare", { method: "POST", headers: form, body: "text=Guter+Punkt" });
  answered.resolve();
  expect(refused).toBe(503);
  expect((await comment).status).toBe(200);
  expect(new Set((await Promise.all(uploads)).map(({ status }) => status))).toEqual(new Set([200, 503]));
  expect((await ask("/redaktion", { method: "POST", headers: file, body: upload })).status).toBe(200);
});

test("a form torn into a hundred thousand parts reaches nobody, nor does a large body without files or from a stranger", async () => {
  const { ask, rendered } = await aDoor();
  const part = '--x\r\ncontent-disposition: form-data; name="a"\r\n\r\n1\r\n';
  expect((await ask("/redaktion", { method: "POST", headers: file, body: part.repeat(150_000) })).status).toBe(413);
  expect((await ask("/kommentare", { method: "POST", headers: file, body: part.repeat(2_000) })).status).toBe(413);
  expect((await ask("/redaktion", { method: "POST", headers: form, body: "a=1&".repeat(100_000) })).status).toBe(413);
  const stranger = { ...file, cookie: "signed=out" };
  expect((await ask("/redaktion", { method: "POST", headers: stranger, body: Buffer.alloc(200_000, "a") })).status).toBe(413);
  expect(rendered).toHaveLength(0);
  expect((await ask("/redaktion", { method: "POST", headers: file, body: part.repeat(60) })).status).toBe(200);
});

test("every address says which ways lead to it", async () => {
  const { ask } = await aDoor();
  expect(await ask("/artikel/eins", { method: "DELETE" })).toMatchObject({ status: 405, headers: { allow: "GET, HEAD" } });
  expect(await ask("/artikel/eins", { method: "POST", headers: form, body: "a=1" })).toMatchObject({ status: 405 });
  expect(await ask("/kommentare")).toMatchObject({ status: 405, headers: { allow: "POST" } });
  expect(await ask("/artikel/eins", { method: "OPTIONS" })).toMatchObject({ status: 405 });
});

test("a slash too many leads to the public address, never to another host", async () => {
  const { ask } = await aDoor();
  expect(await ask("/artikel/eins/?nach=x")).toMatchObject({ status: 308, headers: { location: "/artikel/eins?nach=x" } });
  expect((await ask("//evil.example/")).status).toBe(404);
  expect((await ask("/nirgends/")).status).toBe(404);
});

test("redirects of pages are passed on and not kept", async () => {
  const { ask, cache } = await aDoor((_, response) => {
    response.writeHead(308, { location: "/artikel/neu" });
    response.end("moved");
  });
  expect(await ask("/artikel/alt")).toMatchObject({ status: 308, headers: { location: "/artikel/neu" }, bytes: 0 });
  expect(cache.size().pages).toBe(0);
});

test("a file that is not public is nobody's but the desk's, a replaced one is found under its new name, a master stays inside", async () => {
  const [shown, hidden, gone] = [newId(), newId(), newId()];
  const standing = (id: string, isPublic: boolean, isGone = false) => ({ [id]: { file: `${id}-2.jpg`, isPublic, isGone, until: null } });
  const standings = { ...standing(shown, true), ...standing(hidden, false), ...standing(gone, false, true) };
  const { ask, mediaFolder } = await aDoor((_, response) => html(response, "missing"), { standings });
  for (const id of [shown, hidden, gone])
    for (const name of [`${id}-2.jpg`, `${id}-2-master.jpg`]) await writeFile(path.join(mediaFolder, name), "pixels");
  const statusOf = async (name: string, headers = {}) => (await ask(`/medien/${name}`, { headers })).status;

  expect([await statusOf(`${shown}-2.jpg`), await statusOf(`${hidden}-2.jpg`), await statusOf(`${gone}-2.jpg`)]).toEqual([200, 404, 410]);
  const desk = await ask(`/medien/${gone}-2.jpg`, { headers: { cookie: "signed=in" } });
  expect(desk).toMatchObject({ status: 200, headers: { "cache-control": "private, no-cache" } });
  // Its bytes may still lie there: the replacement can be taken back for a day.
  await writeFile(path.join(mediaFolder, `${shown}-1.jpg`), "pixels of before");
  expect(await ask(`/medien/${shown}-1.jpg`)).toMatchObject({ status: 302, headers: { location: `/medien/${shown}-2.jpg` } });
  expect([await statusOf(`${shown}-2-master.jpg`), await statusOf(`${shown}-2-master.jpg`, { cookie: "signed=in" })]).toEqual([404, 200]);

  const pass = currentRender.run({ tags: new Set(), showsHidden: true }, () => [passFor(`${hidden}-2.jpg`), passFor(`${gone}-2.jpg`)]);
  expect(await statusOf(`${hidden}-2.jpg${pass[0]}`)).toBe(200);
  expect([await statusOf(`${hidden}-2.jpg${pass[1]}`), await statusOf(`${hidden}-2-master.jpg${pass[0]}`)]).toEqual([404, 404]);
});

test("files are served from memory, media in parts, and nothing beside them", async () => {
  const id = newId();
  const film = `/medien/${id}-1.mp4`;
  const standings = { [id]: { file: `${id}-1.mp4`, isPublic: true, isGone: false, until: null } };
  const { ask, mediaFolder } = await aDoor((_, response) => html(response, "missing"), { standings });
  await writeFile(path.join(mediaFolder, `${id}-1.mp4`), "0123456789");
  await writeFile(path.join(mediaFolder, "stranger.mp4"), "no");
  await writeFile(path.join(mediaFolder, ".secret.mp4"), "no");
  const whole = await ask(film);
  expect(whole).toMatchObject({ status: 200, text: "0123456789", headers: { "content-type": "video/mp4", "accept-ranges": "bytes" } });
  expect(await ask(film, { headers: { range: "bytes=2-4" } })).toMatchObject({
    status: 206,
    text: "234",
    headers: { "content-range": "bytes 2-4/10" },
  });
  expect(await ask(film, { headers: { range: "bytes=10-" } })).toMatchObject({
    status: 416,
    headers: { "content-range": "bytes */10" },
  });
  expect(await ask(film, { headers: { "if-none-match": whole.headers.etag ?? "" } })).toMatchObject({ status: 304 });
  for (const name of [".secret.mp4", "stranger.mp4", "..%2f..%2fpackage.json", "nix.mp4", "%2e%2e"])
    expect((await ask(`/medien/${name}`)).status).toBe(404);
  expect(await ask("/notice.css")).toMatchObject({
    status: 200,
    headers: { "content-type": "text/css; charset=utf-8", "x-content-type-options": "nosniff" },
  });
  expect((await ask("/package.json")).status).toBe(404);
});

test("the log names places, never addresses, keys or people", async () => {
  const { ask, lines } = await aDoor();
  await ask("/mein-kommentar/geheimer-schluessel", { headers: { "user-agent": "Mozilla", "x-forwarded-for": "198.51.100.1" } });
  await ask("/artikel/eins?nach=geheim");
  await ask("/artikel/eins?nach=geheim");
  await ask("/health");
  expect(lines.map(({ route, cache }) => [route, cache])).toEqual([
    ["receipt", "off"],
    ["article", "miss"],
    ["article", "hit"],
  ]);
  expect(JSON.stringify(lines.map(({ started: _, ...line }) => line))).not.toMatch(/geheim|Mozilla|198/);
});

test("what is no HTTP gets a clear answer too", async () => {
  const { port } = await aDoor();
  const answer = await new Promise<string>((resolve) => {
    let text = "";
    const socket = connect(port, "127.0.0.1", () => socket.write("NONSENSE\r\n\r\n"));
    socket.on("data", (chunk) => {
      text += chunk;
    });
    socket.on("close", () => resolve(text));
  });
  expect(answer).toMatch(/^HTTP\/1.1 400 [\s\S]*content-security-policy[\s\S]*<h1>/);
});

test("a post without a body is answered like one with an empty body, and keeps nobody waiting", async () => {
  const { port, rendered } = await aDoor(undefined, { bodyPatience: 1_000 });
  const answers = await Promise.all(
    ["", "content-length: 0\r\n"].map(
      (length) =>
        new Promise<string>((resolve) => {
          let text = "";
          const type = "content-type: application/x-www-form-urlencoded\r\n";
          const socket = connect(port, "127.0.0.1", () =>
            socket.write(`POST /kommentare HTTP/1.1\r\nhost: x\r\nconnection: close\r\n${type}${length}\r\n`),
          );
          socket.on("data", (chunk) => {
            text += chunk;
          });
          socket.on("close", () => resolve(text));
        }),
    ),
  );
  for (const answer of answers) expect(answer).toMatch(/^HTTP\/1.1 200 /);
  expect(rendered).toHaveLength(2);
});

test("a body that stops in the middle is not waited for for ever", async () => {
  const { port, rendered } = await aDoor(undefined, { bodyPatience: 100 });
  const answer = await new Promise<string>((resolve) => {
    let text = "";
    const socket = connect(port, "127.0.0.1", () =>
      socket.write(
        "POST /kommentare HTTP/1.1\r\nhost: x\r\ncontent-type: application/x-www-form-urlencoded\r\ncontent-length: 100\r\n\r\ntext=Hal",
      ),
    );
    socket.on("data", (chunk) => {
      text += chunk;
    });
    socket.on("close", () => resolve(text));
  });
  expect(answer).toMatch(/^HTTP\/1.1 408 [\s\S]*Das hat zu lange gedauert/);
  expect(rendered).toHaveLength(0);
});

test("a stop waits for what is being answered, and for nothing else", async () => {
  const { ask, server } = await aDoor(async (_, response) => {
    await new Promise((resolve) => setTimeout(resolve, 150));
    html(response, "<p>fertig</p>");
  });
  await ask("/artikel/eins"); // its connection stays open
  const last = ask("/artikel/zwei");
  await new Promise((resolve) => setTimeout(resolve, 50));
  const begun = Date.now();
  await drain(server, 5_000);
  expect(await last).toMatchObject({ status: 200, text: expect.stringContaining("fertig") });
  expect(Date.now() - begun).toBeLessThan(2_000);
});
