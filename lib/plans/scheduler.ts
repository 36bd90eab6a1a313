// Looks twice a second for what is due, in every process. Whoever is first does it; the others find it done.
import { type Carried, carryOutNext, untilNext } from "./due/commands.ts";
import { confirmRenewal } from "./receipts/commands.ts";

export type Scheduler = { stop: () => Promise<void> };

type Options = {
  log: (message: string) => void;
  /** Makes the pages anew that show a story, so that the first reader finds them ready. @returns how many there are */
  renew: (carried: Carried) => Promise<number>;
  /** Only tests say: otherwise the database's clock counts, one for all machines. */
  clock?: () => Date;
  /** Milliseconds between two looks, unless something is due before. */
  every?: number;
};

export function startScheduler({ log, renew, clock, every = 500 }: Options): Scheduler {
  let stopped = false;
  let troubled = false;
  let timer: NodeJS.Timeout | undefined;
  /** Pages are made anew behind what is due: nothing waits for them, at six o'clock sharp least of all. */
  let renewals = Promise.resolve();

  async function look(): Promise<void> {
    let wait = every;
    try {
      if ((await due()) <= 0) await carryOutAll();
      const next = await due();
      // What is due and was not to be had is being done elsewhere; should that process end now, nobody waits long.
      wait = next > 0 ? Math.min(next, every) : every / 5;
      troubled = false;
    } catch (error) {
      if (!troubled) log(`What was planned could not be carried out, and is tried again: ${String(error)}`);
      troubled = true; // said once
    }
    if (!stopped) timer = setTimeout(again, wait);
  }

  /** Milliseconds until something is due; asking costs next to nothing. */
  const due = async () => (await untilNext(clock?.())) ?? every;

  async function carryOutAll(): Promise<void> {
    while (!stopped) {
      const carried = await carryOutNext(clock?.());
      if (!carried) return;
      finish(carried);
    }
  }

  function again(): void {
    turn = look();
  }

  function finish(carried: Carried): void {
    log(`Plan ${carried.id}: ${carried.action} of story ${carried.story.id} is ${carried.state}`);
    if (carried.changed) renewals = renewals.then(() => makeAnew(carried));
  }

  async function makeAnew(carried: Carried): Promise<void> {
    if (stopped) return;
    try {
      const pages = await renew(carried);
      if (pages > 0) await confirmRenewal(carried.id, pages);
    } catch (error) {
      log(`The pages of plan ${carried.id} could not be made anew ahead of their readers: ${String(error)}`);
    }
  }

  let turn = look();
  return {
    stop: async () => {
      stopped = true;
      clearTimeout(timer);
      await turn;
      await renewals;
    },
  };
}
