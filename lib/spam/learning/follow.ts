// Keeps what this process has learned in step with the lessons in the database.
import { OwnPart } from "../learner/own.ts";
import { type Memory, memory, remember } from "./memory.ts";
import { findUsableSnapshot, learningHead, lessonsAfter, lessonsInForce } from "./queries.ts";

export type Follower = {
  /** Takes every lesson that was committed before this was called. */
  catchUp: () => Promise<void>;
  stop: () => void;
};

type Options = {
  log: (message: string) => void;
  /** Milliseconds between two remakings: who erases ten comments makes the filter forget once. */
  remakeEvery?: number;
};

/**
 * Called at the start, with every notification, and when the connection that hears of them is back. Lessons are numbered in the order of
 * their commits, so "all behind the last one" misses none, whatever was not heard. A lesson that is gone cannot be subtracted any more:
 * then the part is made anew from what is left, beside the old one.
 */
export function followLessons({ log, remakeEvery = 15_000 }: Options): Follower {
  let turn: Promise<void> = Promise.resolve();
  let waits = false;
  let remaking: Promise<void> | undefined;
  let remadeAt = Number.NEGATIVE_INFINITY;
  let later: NodeJS.Timeout | undefined;
  let stopped = false;

  function catchUp(): Promise<void> {
    if (waits || stopped) return turn;
    waits = true;
    turn = turn.then(async () => {
      waits = false;
      await step().catch((error: Error) => log(`What moderators decided could not be read: ${error.message}`));
    });
    return turn;
  }

  async function step(): Promise<void> {
    const known = memory();
    if (known.generation === undefined) return remake();
    const { generation } = await learningHead();
    await takeNext(known);
    if (generation !== known.generation || !known.exact) remakeSoon();
  }

  function remakeSoon(): void {
    if (remaking || later || stopped) return;
    const wait = Math.max(0, remadeAt + remakeEvery - performance.now());
    later = setTimeout(() => {
      later = undefined;
      remaking = remake()
        .catch((error: Error) => log(`What was learned could not be made anew: ${error.message}`))
        .finally(() => {
          remaking = undefined;
          void catchUp(); // what came meanwhile
        });
    }, wait);
    later.unref();
  }

  async function remake(): Promise<void> {
    remadeAt = performance.now();
    const { generation, lastLesson } = await learningHead();
    const made: Memory = { ...(await fromSnapshot()), generation, exact: true };
    await takeInForce(made, lastLesson);
    remember(made);
  }

  return {
    catchUp,
    stop: () => {
      stopped = true;
      clearTimeout(later);
    },
  };
}

async function fromSnapshot(): Promise<Pick<Memory, "part" | "upTo">> {
  const snapshot = await findUsableSnapshot();
  const part = snapshot && OwnPart.fromBytes(snapshot.bytes);
  return part ? { part, upTo: snapshot.upTo } : { part: new OwnPart(), upTo: 0n };
}

/** Takes the lessons that are in force at `end`, and no other: the part is as if what was taken back had never been taught. */
async function takeInForce(made: Memory, end: bigint): Promise<void> {
  for (let lessons = await lessonsInForce(made.upTo, end); lessons.length > 0; lessons = await lessonsInForce(made.upTo, end)) {
    for (const { number, lesson } of lessons) {
      if (lesson) made.part.take(lesson);
      made.upTo = number;
    }
  }
  if (end > made.upTo) made.upTo = end;
}

async function takeNext(known: Memory): Promise<void> {
  for (let lessons = await lessonsAfter(known.upTo); lessons.length > 0; lessons = await lessonsAfter(known.upTo)) {
    for (const { number, lesson, sign } of lessons) {
      if (lesson && sign > 0) known.part.take(lesson);
      if (lesson && sign < 0) {
        known.part.takeBack(lesson);
        known.exact = false;
      }
      known.upTo = number;
    }
  }
}
