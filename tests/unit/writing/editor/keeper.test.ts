import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Answer } from "#lib/writing/together/answer";
import { createKeeper, type Standing } from "../../../../components/writing/editor/keeper.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A keeper with a text that grows by one letter at a time, a shelf, and a server that answers as told. */
function aDesk(toServer = true) {
  const desk = {
    text: "",
    shelf: "",
    server: "",
    sends: 0,
    said: [] as Standing["kind"][],
    answer: async (): Promise<Answer | undefined> => ({ version: 1 }),
  };
  const keeper = createKeeper(
    {
      send: async () => {
        desk.sends++;
        const { text } = desk;
        const answer = await desk.answer();
        if (answer?.version) desk.server = text;
        return answer;
      },
      shelve: async () => (desk.shelf = desk.text),
      unshelve: async () => (desk.shelf = ""),
      say: ({ kind }) => desk.said.push(kind),
    },
    toServer,
  );
  const type = async (letters: number, every: number) => {
    for (let letter = 0; letter < letters; letter++) {
      desk.text += "a";
      keeper.typed();
      await vi.advanceTimersByTimeAsync(every);
    }
  };
  return { desk, keeper, type };
}

test("whoever types without a pause loses nothing older than two seconds, neither here nor on the server", async () => {
  const { desk, type } = aDesk();
  for (let second = 0; second < 30; second++) {
    const { length } = desk.text;
    await type(20, 50);
    if (second < 2) continue;
    expect(desk.server.length).toBeGreaterThanOrEqual(length - 20);
    expect(Math.max(desk.shelf.length, desk.server.length)).toBeGreaterThanOrEqual(length);
  }
  expect(desk.sends).toBeLessThan(30);
});

test("after the last key everything is on the server, and the shelf is empty again", async () => {
  const { desk, type } = aDesk();
  await type(3, 100);
  await vi.advanceTimersByTimeAsync(2000);
  expect([desk.server, desk.shelf, desk.said.at(-1)]).toEqual(["aaa", "", "kept"]);
});

test("without a line the text stays in the browser and is sent when the line is back", async () => {
  const { desk, keeper, type } = aDesk();
  desk.answer = async () => undefined;
  await type(10, 300);
  await vi.advanceTimersByTimeAsync(60_000);
  expect([desk.server, desk.shelf, desk.said.at(-1)]).toEqual(["", "aaaaaaaaaa", "offline"]);
  desk.answer = async () => ({ version: 2 });
  keeper.retry();
  await vi.advanceTimersByTimeAsync(0);
  expect([desk.server, desk.said.at(-1)]).toEqual(["aaaaaaaaaa", "kept"]);
});

test("what was refused is not sent again, but is kept in the browser with all that follows", async () => {
  const { desk, type } = aDesk();
  desk.answer = async () => ({ refused: "changed-meanwhile" });
  await type(1, 2000);
  await type(4, 1000);
  expect([desk.sends, desk.shelf, desk.said.at(-1)]).toEqual([1, "aaaaa", "refused"]);
});

test("a field that does not fit stops nothing: the next change is sent", async () => {
  const { desk, type } = aDesk();
  desk.answer = async () => ({ fields: [{ field: "kicker", max: 60 }] });
  await type(1, 2000);
  desk.answer = async () => ({ version: 2 });
  await type(1, 2000);
  expect([desk.server, desk.said.at(-1)]).toEqual(["aa", "kept"]);
});

test("while a form is on its way nothing is sent beside it, and afterwards it goes on", async () => {
  const { desk, keeper, type } = aDesk();
  await type(1, 0);
  await keeper.pause();
  await vi.advanceTimersByTimeAsync(5000);
  expect([desk.sends, desk.shelf]).toEqual([0, "a"]);
  keeper.goOn();
  await vi.advanceTimersByTimeAsync(2000);
  expect(desk.server).toBe("a");
});

test("typing never changes what readers see: it is kept in the browser only", async () => {
  const { desk, type } = aDesk(false);
  await type(5, 1000);
  expect([desk.sends, desk.shelf, desk.said.at(-1)]).toEqual([0, "aaaaa", "here"]);
});
