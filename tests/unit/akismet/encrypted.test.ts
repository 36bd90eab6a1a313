import { expect, test } from "vitest";
import { readSettings } from "#lib/settings";

test.each(["http://rest.akismet.com", "http://127.0.0.1.example", "ftp://rest.akismet.com"])("%s is no address for Akismet", (address) => {
  expect(() => readSettings({ AKISMET_URL: address })).toThrow(/^AKISMET_URL: /);
});

test.each(["https://rest.akismet.com", "http://127.0.0.1:4120", "http://localhost:4120"])(
  "%s is one: encrypted, or this machine",
  (address) => {
    expect(readSettings({ AKISMET_URL: address }).AKISMET_URL).toBe(address);
  },
);
