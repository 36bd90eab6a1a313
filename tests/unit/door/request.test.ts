import { expect, test } from "vitest";
import { isForm, isText } from "#lib/door/body";
import { clientAddress, trustOf } from "#lib/door/client-address";
import { readRange } from "#lib/door/media";
import { comesFromElsewhere } from "#lib/door/origin";

const site = "https://portal.example.org";

test.each([
  [{ "sec-fetch-site": "same-origin", origin: "https://anything.example" }, false],
  [{ "sec-fetch-site": "none" }, false],
  [{ "sec-fetch-site": "cross-site", origin: site }, true],
  [{ "sec-fetch-site": "same-site" }, true],
  [{ origin: site }, false],
  [{ origin: "https://elsewhere.example" }, true],
  [{ origin: "null" }, true],
  [{}, false],
])("a post with %j comes from elsewhere: %s", (headers, elsewhere) => {
  expect(comesFromElsewhere(headers, site)).toBe(elsewhere);
});

const trusted = trustOf(["10.0.0.0/8", "192.168.1.7", "2001:db8::/32"]);

test("a forwarding header from a stranger changes nothing", () => {
  expect(clientAddress("203.0.113.9", "198.51.100.1", trusted)).toBe("203.0.113.9");
  expect(clientAddress("203.0.113.9", "198.51.100.1", trustOf([]))).toBe("203.0.113.9");
});

test("behind our own proxies the client is the last address that is not one of them", () => {
  expect(clientAddress("10.0.0.2", "6.6.6.6, 198.51.100.1, 10.0.0.3", trusted)).toBe("198.51.100.1");
  expect(clientAddress("::ffff:10.0.0.2", "198.51.100.1:4711", trusted)).toBe("198.51.100.1");
  expect(clientAddress("2001:db8::1", "[2a00::7]:443", trusted)).toBe("2a00::7");
});

test("nonsense in a forwarding header is not taken for an address", () => {
  expect(clientAddress("10.0.0.2", "198.51.100.1, <script>", trusted)).toBe("10.0.0.2");
  expect(clientAddress("10.0.0.2", undefined, trusted)).toBe("10.0.0.2");
});

test("a form holds text, and bytes that are none are noticed", () => {
  const urlencoded = "application/x-www-form-urlencoded";
  expect(isText(Buffer.from("text=100%+Gr%C3%BC%C3%9Fe"), urlencoded)).toBe(true);
  expect(isText(Buffer.from("text=%FC"), urlencoded)).toBe(false);
  expect(isText(Buffer.from([0x61, 0xff]), "multipart/form-data; boundary=x")).toBe(false);
  expect(isForm("application/json")).toBe(false);
  expect(isForm("multipart/form-data; boundary=x")).toBe(true);
});

test.each([
  ["bytes=0-99", { start: 0, end: 99 }],
  ["bytes=900-", { start: 900, end: 999 }],
  ["bytes=-100", { start: 900, end: 999 }],
  ["bytes=0-99999", { start: 0, end: 999 }],
  ["bytes=1000-", "unsatisfiable"],
  ["bytes=-0", "unsatisfiable"],
  ["bytes=5-2", undefined],
  ["bytes=0-1,5-6", undefined],
  ["lines=1-2", undefined],
  [undefined, undefined],
])("of 1,000 bytes %s is %j", (header, range) => {
  expect(readRange(header, 1_000)).toEqual(range);
});
