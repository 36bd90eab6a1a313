import type { Check, Finding } from "../check.ts";
import { bareNamesIn, spelledHostsIn } from "../links.ts";

// A link where none belongs, or one that wants to look like another.
export const hiddenLinks: Check = {
  name: "hidden-links",
  version: 1,
  inspect: ({ authorName, text, links }): Finding | undefined => {
    if (/https?:|www\./i.test(authorName)) return { reason: "linkInName", weight: 4 };
    // Some bloggers call themselves by their address.
    if (bareNamesIn(authorName).length > 0) return { reason: "linkInName", weight: 3 };
    const spelled = spelledHostsIn(text)[0];
    if (spelled) return { reason: "spelledLink", detail: { host: spelled.slice(0, 80) }, weight: 3 };
    const odd = links.find(({ hostname, username }) => username !== "" || hostname.includes("xn--") || /^[\d.]+$|^\[/.test(hostname));
    if (odd) return { reason: "oddHost", detail: { host: odd.hostname.slice(0, 80) }, weight: 2 };
    return bareNamesIn(text).length > usual ? { reason: "bareHosts", detail: { links: bareNamesIn(text).length }, weight: 1.5 } : undefined;
  },
};

const usual = 1;
