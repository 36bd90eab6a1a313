import { expect, test } from "vitest";
import { matches, negotiate } from "#lib/page-cache/encoding";

test.each([
  ["gzip, deflate, br, zstd", "br"],
  ["gzip", "gzip"],
  ["br;q=0, gzip", "gzip"],
  ["gzip;q=1.0, br;q=0.5", "gzip"],
  ["*", "br"],
  ["identity", "identity"],
  ["*;q=0", "identity"],
  ["GZIP ; q=0.3", "gzip"],
  ["", "identity"],
  [undefined, "identity"],
])("Accept-Encoding %j is answered with %s", (accept, encoding) => {
  expect(negotiate(accept)).toBe(encoding);
});

test.each([
  ['"a"', true],
  ['W/"a"', true],
  ['"b", "a"', true],
  ["*", true],
  ['"b"', false],
  [undefined, false],
])("If-None-Match %s fits: %s", (header, fits) => {
  expect(matches(header, '"a"')).toBe(fits);
});
