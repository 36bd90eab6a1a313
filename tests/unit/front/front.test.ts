import { expect, test } from "vitest";
import { blocksInOrder, inOrder, moved, rowsOf } from "#lib/front/front";

test("a front page that nobody has composed has every block in its usual order", () => {
  const usual = ["stage", "latest", "read", "opinion", "popular", "discussed", "tags"];
  expect(blocksInOrder([]).map(({ block }) => block)).toEqual(usual);
  const places = [{ block: "tags" as const, position: 0, shown: false }];
  expect(blocksInOrder(places)[0]).toEqual({ block: "tags", shown: false });
  expect(blocksInOrder(places)).toHaveLength(usual.length);
});

test("the stage and the favourites go across the page, of the other blocks three stand beside each other", () => {
  const all = blocksInOrder([]).map(({ block }) => block);
  expect(rowsOf(all)).toEqual([["stage"], ["latest", "read", "opinion"], ["popular"], ["discussed", "tags"]]);
  expect(rowsOf(["latest", "read", "opinion", "tags"])).toEqual([["latest", "read", "opinion"], ["tags"]]);
  expect(rowsOf(["stage", "latest", "opinion", "tags"])).toEqual([["stage"], ["latest", "opinion", "tags"]]);
  expect(rowsOf(["latest", "stage", "tags"])).toEqual([["latest"], ["stage"], ["tags"]]);
  expect(rowsOf([])).toEqual([]);
});

test("moving keeps everybody, and nobody moves beyond an end", () => {
  expect(moved(["a", "b", "c"], "c", -1)).toEqual(["a", "c", "b"]);
  expect(moved(["a", "b", "c"], "a", -1)).toEqual(["a", "b", "c"]);
  expect(moved(["a", "b", "c"], "x", 1)).toEqual(["a", "b", "c"]);
});

test("an order that was dragged on an older page loses nobody and lets no stranger in", () => {
  expect(inOrder(["a", "b", "c"], ["c", "x", "a", "c"])).toEqual(["c", "a", "b"]);
});
