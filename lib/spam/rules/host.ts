// Hosts: a domain and everything below it, in links, in the homepage, and named in the text without being a link.
import { domainToASCII, domainToUnicode } from "node:url";
import type { Material } from "./material.ts";

export type HostProblem = "host" | "wide";

/** Domains below which anybody can have one: a rule about them would be about everybody. */
const shared = new Set(
  (
    "co.uk org.uk me.uk ac.uk gov.uk co.at or.at ac.at gv.at com.au net.au org.au com.br net.br co.in net.in org.in co.jp ne.jp or.jp com.cn net.cn org.cn com.tr com.mx " +
    "com.ar com.pl net.pl com.ua com.ru co.za co.nz com.sg com.hk com.tw co.kr com.vn com.my com.ph co.id co.il com.de co.de eu.org co.com de.com"
  ).split(" "),
);

/** The host of what was typed, be it an address, a name or punycode, in ASCII; or why it is none. */
export function hostOf(typed: string): { host: string } | { problem: HostProblem } {
  const bare = typed
    .trim()
    .toLowerCase()
    .replace(/^\*?\./, "");
  const url = URL.parse(/^[a-z][a-z0-9+.-]*:\/\//.test(bare) ? bare : `http://${bare}`);
  const host = url ? domainToASCII(url.hostname.replace(/\.$/, "").replace(/^www\.(?=.+\..)/, "")) : "";
  if (!/^(?=.{2,253}$)[a-z0-9_-]{1,63}(?:\.[a-z0-9-]{1,63})*$/.test(host) || /^[\d.]+$/.test(host)) return { problem: "host" };
  return !host.includes(".") || shared.has(host) ? { problem: "wide" } : { host };
}

/** The part of a host that somebody has registered: with a shared ending three names, otherwise two. */
export function registeredOf(host: string): string {
  const names = host.split(".");
  return names.slice(shared.has(names.slice(-2).join(".")) ? -3 : -2).join(".");
}

/** As people read it: "xn--mller-kva.example" is "müller.example". */
export const readableHost = (host: string) => domainToUnicode(host) || host;

export function compileHost(host: string): (material: Material) => string | undefined {
  const written = [...new Set([host, readableHost(host)])];
  return ({ hosts, text }) => {
    const link = hosts.find((each) => each === host || each.endsWith(`.${host}`));
    if (link !== undefined) return readableHost(link);
    const lower = text.toLowerCase().replace(/\s?[([](?:dot|punkt|\.)[)\]]\s?/g, ".");
    return written.find((name) => isNamed(name, lower));
  };
}

// "example.com" in "see shop.example.com!", not in "badexample.com" or "example.community".
function isNamed(name: string, text: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const after = text.slice(at + name.length, at + name.length + 2);
    if (!/[\p{L}\p{N}_-]$/u.test(text.slice(Math.max(0, at - 2), at)) && !/^(?:[\p{L}\p{N}_-]|\.[\p{L}\p{N}])/u.test(after)) return true;
  }
  return false;
}
