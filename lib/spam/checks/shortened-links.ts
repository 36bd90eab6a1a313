import type { Check } from "../check.ts";

const shorteners = new Set(
  "bit.ly tinyurl.com t.co goo.gl ow.ly is.gd buff.ly cutt.ly rebrand.ly rb.gy shorturl.at tiny.cc s.id t.ly bl.ink adf.ly lnkd.in soo.gd v.gd clck.ru qr.ae linktr.ee urlz.fr kurzelinks.de".split(
    " ",
  ),
);

// Who shortens a link hides where it leads.
export const shortenedLinks: Check = {
  name: "shortened-links",
  version: 1,
  inspect: ({ links }) => {
    const short = links.find(({ hostname }) => shorteners.has(hostname.replace(/^www\./, "")));
    return short && { reason: "shortenedLink", detail: { host: short.hostname }, weight: 2.5 };
  },
};
