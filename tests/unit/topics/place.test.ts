import { expect, test } from "vitest";
import { placeIn } from "#lib/topics/place";

const [a, b, c] = [{ id: "a" }, { id: "b" }, { id: "c" }];

test("a chapter knows its number and its neighbours", () => {
  expect(placeIn([a, b, c], "b")).toEqual({ number: 2, of: 3, previous: a, next: c });
  expect(placeIn([a, b, c], "a")).toEqual({ number: 1, of: 3, previous: undefined, next: b });
  expect(placeIn([a, b, c], "c")).toEqual({ number: 3, of: 3, previous: b, next: undefined });
});

test("what is no chapter has no place", () => {
  expect(placeIn([a, b], "c")).toBeUndefined();
});
