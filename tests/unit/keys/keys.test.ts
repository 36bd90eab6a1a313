import { expect, test } from "vitest";
import type { Account } from "#lib/accounts/guard";
import { groupsFor, placesFor } from "#lib/accounts/places";
import { locales } from "#lib/addresses";
import { anywhereKeys, editorKeys, keySections, queueKeys, storyKeys, wayKeys, wayNames, waysFor } from "#lib/keys/keys";
import { texts } from "#lib/messages/catalogue";
import { Role } from "#prisma/generated/enums";

const somebody = (role: Role): Account => ({ id: "1m813kcd06qy6ar1", email: "a@example.org", name: null, role, personId: null });
const roles = Object.values(Role);
const doubles = (keys: readonly string[]) => keys.filter((key, place) => keys.indexOf(key) !== place);

test.each(locales)("no key means two things at once (%s)", (locale) => {
  const anywhere = [...Object.values(anywhereKeys), ...Object.values(wayKeys)].map((keys) => keys[locale]);
  expect(doubles([...anywhere, ...Object.values(queueKeys), ...Object.values(storyKeys)])).toEqual([]);
  // A letter that begins two does nothing alone.
  const beginnings = new Set(anywhere.flatMap((keys) => (keys.includes(" ") ? [keys.split(" ")[0]] : [])));
  expect([...anywhere, ...Object.values(queueKeys)].filter((keys) => beginnings.has(keys))).toEqual([]);
});

test("what counts while somebody types takes Ctrl or Alt, and no combination is one that a browser keeps for itself", () => {
  const combined: string[] = [...Object.values(storyKeys), ...Object.values(editorKeys)];
  expect(combined.filter((keys) => !/^(Mod|Alt) /.test(keys))).toEqual([]);
  const kept = ["Mod n", "Mod t", "Mod w", "Mod Shift n", "Mod Shift t", "Mod Shift w", "Mod l", "Mod f", "Mod p", "Mod r"];
  expect(combined.filter((keys) => kept.includes(keys))).toEqual([]);
});

test.each(locales)("the page of keys has words for every key that is bound (%s)", (locale) => {
  const t = texts(locale).keys;
  for (const { name, rows } of keySections(somebody("administrator"), locale)) {
    if (name === "ways") expect(rows.map((row) => row.name)).toEqual([...wayNames]);
    else expect(Object.keys(t.names[name]).sort()).toEqual(rows.map((row) => row.name).sort());
  }
});

test("keys lead only where the menu does, and to a new story those who write", () => {
  for (const role of roles) {
    const places: readonly string[] = [...placesFor(somebody(role)), "newStory"];
    expect(waysFor(somebody(role)).filter((name) => !places.includes(name))).toEqual([]);
  }
  expect(waysFor(somebody("moderator"))).not.toContain("newStory");
  expect(waysFor(somebody("guest_author"))).toContain("newStory");
});

test("the menu shows each place of a role once, in a row of at most seven", () => {
  for (const role of roles) {
    const groups = groupsFor(somebody(role));
    expect(groups.flatMap(({ places }) => places).sort()).toEqual([...placesFor(somebody(role))].sort());
    expect(groups.flatMap(({ name, places }) => (name === null ? places : [name])).length).toBeLessThanOrEqual(7);
  }
});
