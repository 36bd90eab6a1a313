// Hashes by which the database finds what resembles a comment: nearly the same text, or a link to the same host within the hour.
import type { Submission } from "./check.ts";
import { hashOf } from "./hash.ts";
import { linksIn } from "./links.ts";
import { sketchOf } from "./sketch.ts";

export type Traces = {
  text: readonly number[];
  /** Of each host at this hour, to be stored. */
  hosts: readonly number[];
  /** The same, and of the hour before, to be looked for. */
  hostsLately: readonly number[];
};

const hour = 3_600_000;
const mostHosts = 5;

/** Many honest people link to them on the same day. */
const everybodys = new Set(
  "wikipedia.org youtube.com youtu.be google.com facebook.com instagram.com twitter.com x.com linkedin.com xing.com spotify.com github.com".split(
    " ",
  ),
);

type Traced = Pick<Submission, "text" | "authorUrl" | "permalink" | "receivedAt">;

export function tracesOf({ text, authorUrl, permalink, receivedAt }: Traced): Traces {
  const hosts = hostsOf(text, authorUrl, permalink);
  const now = Math.floor(receivedAt.getTime() / hour);
  const at = (time: number) => hosts.map((host) => hashOf(`host ${host} ${time}`));
  return { text: sketchOf(text), hosts: at(now), hostsLately: [...at(now), ...at(now - 1)] };
}

function hostsOf(text: string, authorUrl: string | null, permalink: string): string[] {
  const own = URL.parse(permalink)?.origin ?? "";
  const homepage = authorUrl === null ? null : URL.parse(authorUrl);
  const hosts = [...linksIn(text, own), ...(homepage ? [homepage] : [])].map(({ hostname }) => hostname.replace(/^www\./, ""));
  return [...new Set(hosts)].filter((host) => !everybodys.has(host.split(".").slice(-2).join("."))).slice(0, mostHosts);
}
