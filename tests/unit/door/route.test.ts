import { expect, test } from "vitest";
import { pathTo, table } from "#lib/addresses";
import { authRoute, findRoute, languageOf } from "#lib/door/route";
import { readTarget } from "#lib/door/target";

function routeOf(address: string) {
  const target = readTarget(address);
  return typeof target === "string" ? undefined : findRoute(target);
}
const found = (address: string) => {
  const route = routeOf(address);
  if (route === undefined || route === "bad") throw new Error(`${address} leads nowhere`);
  return route;
};

test("an address in either language leads to the inner page of its language", () => {
  expect(found("/artikel/eins")).toMatchObject({ name: "article", locale: "de", inner: "/de/articles/eins", key: "/artikel/eins" });
  expect(found("/en/articles/one")).toMatchObject({ name: "article", locale: "en", inner: "/en/articles/one" });
  expect(found("/")).toMatchObject({ name: "front", inner: "/de", key: "/" });
  expect(found("/en")).toMatchObject({ name: "front", inner: "/en", key: "/en" });
});

test("every link made from the table leads back to its place", () => {
  for (const [name, { de, en }] of Object.entries(table)) {
    for (const [locale, pattern] of [
      ["de", de],
      ["en", en],
    ] as const) {
      expect(found(pattern.replace(/:[a-z]+/g, "x7")), pattern).toMatchObject({ name, locale });
    }
  }
  expect(found(pathTo("article", "de", { slug: "eins" }, { after: "abc" })).inner).toBe("/de/articles/eins?after=abc");
});

test("parameters the table does not name reach neither cache nor page", () => {
  expect(found("/artikel?fbclid=1&_rsc=x&seite=2&seite=3")).toMatchObject({ key: "/artikel?seite=2", inner: "/de/articles?page=2" });
  expect(found("/artikel?page=2").key).toBe("/artikel");
  expect(found("/artikel?seite=").key).toBe("/artikel");
});

test("the order of parameters and the way letters are written make no second page", () => {
  const [one, other] = [found("/redaktion/beitraege?seite=2&stand=draft"), found("/redaktion/beitraege?stand=dr%61ft&seite=2")];
  expect(one.key).toBe(other.key);
  expect(found("/artikel/%65ins").key).toBe("/artikel/eins");
});

test("a literal address goes before a parameter", () => {
  expect(found("/redaktion/anmelden/link").name).toBe("askForLink");
  expect(found("/redaktion/anmelden/abc").name).toBe("signInLink");
  expect(found("/redaktion/beitraege/neu").name).toBe("newStory");
});

test.each([
  "/de/articles/eins",
  "/articles",
  "/artikel/eins.rsc",
  "/artikel/eins.segments/_tree",
  "/de/missing",
  "/_next/image",
  "/_next/data/x.json",
  "/nichts",
])("%s does not answer", (address) => expect(routeOf(address)).toBeUndefined());

test("a parameter that holds what no text holds is refused", () => {
  expect(routeOf("/artikel?seite=%00")).toBe("bad");
  expect(routeOf(`/artikel?seite=${"9".repeat(600)}`)).toBe("bad");
});

test("pages are read, handlers are posted to, the desk takes both", () => {
  expect(found("/artikel/eins").methods).toEqual(["GET", "HEAD"]);
  expect(found("/kommentare").methods).toEqual(["POST"]);
  expect(found("/redaktion").methods).toEqual(["GET", "HEAD", "POST"]);
});

test("of next-auth's own addresses only the one that tells about a session answers", () => {
  const asked = (path: string) => authRoute({ segments: path.split("/").filter(Boolean) });
  expect(asked("/api/auth/session")).toMatchObject({ inner: "/api/auth/session", methods: ["GET", "HEAD"] });
  for (const name of ["signin", "signin/email", "callback/email", "signout", "csrf", "providers", "error", "verify-request", "_log"]) {
    expect(asked(`/api/auth/${name}`)).toBeUndefined();
  }
});

test("an address that leads nowhere still has a language", () => {
  expect(languageOf("/en/nowhere")).toBe("en");
  expect(languageOf("/en")).toBe("en");
  expect(languageOf("/energie")).toBe("de");
});

test("a feed is asked for in a format, which is the ending of its address", () => {
  expect(found("/feed.atom")).toMatchObject({ name: "feed", inner: "/de/feed/all/atom", key: "/feed.atom" });
  expect(found("/en/tags/letters/feed.json")).toMatchObject({ name: "tagFeed", inner: "/en/tags/letters/feed/json" });
  expect(found("/artikel/feed.xml")).toMatchObject({ name: "articlesFeed", inner: "/de/feed/articles/xml" });
  expect(found("/artikel/feed")).toMatchObject({ name: "article" });
  expect(found("/feed.xml?utm_source=x").key).toBe("/feed.xml");
  for (const path of ["/feed.", "/feed.xml.rsc", "/feed.x/y", "/feed", "/xfeed.xml"]) expect(routeOf(path), path).toBeUndefined();
});
