// What links and homepages say.
import type { Collector } from "./collector.ts";

/** More links are not looked at one by one. */
const most = 20;

export function linkFeatures(found: Collector, links: readonly URL[]): void {
  for (const { hostname, pathname, search } of links.slice(0, most)) {
    const host = hostname.replace(/^www\./, "");
    const ending = host.slice(host.lastIndexOf(".") + 1);
    found.add("links", `host ${host}`, host);
    found.add("links", `ending ${ending}`);
    if (host.includes("xn--")) found.add("links", "punycode");
    if (search !== "") found.add("links", "query");
    for (const part of partsOf(`${host} ${pathname}`)) found.add("links", `part ${part}`, part);
  }
}

/**
 * Which homepage, never that there is one: a host's front page says nothing until somebody has decided about that very host.
 * Deep addresses say what they are made of.
 */
export function homepageFeatures(found: Collector, homepage: string): void {
  const url = URL.parse(homepage.slice(0, 500).trim());
  if (!url || !/^https?:$/.test(url.protocol)) return;
  const host = url.hostname.replace(/^www\./, "");
  found.add("homepage", `host ${host}`, host);
  for (const part of partsOf(`${url.pathname} ${url.search}`)) found.add("homepage", `part ${part}`, part);
}

const partsOf = (address: string) => (address.toLowerCase().match(/[a-z]{3,20}/g) ?? []).slice(0, most);
