// Pages for the tests of the cache: unremarkable, but for the differences given.
import type { Page } from "#lib/page-cache/page";

export function aPage(differences: Partial<Page> = {}): Page {
  const packed = { body: Buffer.from("page"), headers: [] };
  const variant = { etag: '"x"', named: [], unchanged: [], packed };
  return {
    first: "br",
    variants: { br: variant, gzip: variant, identity: variant },
    room: 10,
    tags: new Set(),
    route: "article",
    expiresAt: Number.POSITIVE_INFINITY,
    bytes: 10,
    ...differences,
  };
}
