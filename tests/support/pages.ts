// Pages for the tests of the cache: unremarkable, but for the differences given.
import type { Page } from "#lib/page-cache/page";

export function aPage(differences: Partial<Page> = {}): Page {
  const variant = { etag: '"x"', headers: [], unchanged: [] };
  const body = Buffer.from("page");
  const never = Number.POSITIVE_INFINITY;
  return {
    br: { ...variant, body },
    gzip: { ...variant, body },
    identity: variant,
    tags: new Set(),
    route: "article",
    expiresAt: never,
    bytes: 10,
    ...differences,
  };
}
