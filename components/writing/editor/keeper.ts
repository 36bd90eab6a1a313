// Keeps what is typed: first in this browser, then on the server. Knows no editor and no page, only time and two places.
import type { FieldProblem } from "#lib/writing/outcome";
import type { Answer } from "#lib/writing/together/answer";

export type Standing =
  | { kind: "kept"; at?: Date }
  | { kind: "typed" | "offline" | "here" }
  | { kind: "refused"; why: NonNullable<Answer["refused"]> }
  | { kind: "unfit"; fields: readonly FieldProblem[] };

export type Places = {
  /** Sends the text as it stands. Nothing when there was no answer. */
  send: () => Promise<Answer | undefined>;
  /** Keeps the text as it stands in this browser. */
  shelve: () => Promise<unknown>;
  unshelve: () => Promise<unknown>;
  say: (standing: Standing) => void;
};

/** After the last key, and at the latest after the first. What is older than two seconds has been kept. */
const pauses = { shelve: [200, 500], send: [600, 1200] } as const;
const firstRetry = 1000;
const lastRetry = 5000;

export type Keeper = {
  typed: () => void;
  /** Tries at once what could not be sent. */
  retry: () => void;
  /** Nothing is sent until it goes on; resolves when nothing is on its way. */
  pause: () => Promise<void>;
  goOn: () => void;
  end: () => void;
};

/** `toServer`: whether typing alone may change what is stored; a public text is kept in the browser only. */
export function createKeeper({ send, shelve, unshelve, say }: Places, toServer: boolean): Keeper {
  let [changes, sent, shelvedChanges] = [0, 0, 0];
  let sending: Promise<void> | undefined;
  let [isPaused, isStuck, isOver] = [false, false, false];
  let wait = firstRetry;

  const shelf = later(pauses.shelve, () => {
    shelvedChanges = changes;
    void shelve().catch(() => undefined); // without a shelf the server is still there
  });
  const post = later(pauses.send, () => void deliver());

  async function deliver(): Promise<void> {
    if (sending || isPaused || isStuck || isOver || sent === changes) return;
    const these = changes;
    sending = send().then((answer) => settle(answer, these));
    await sending;
    sending = undefined;
    if (!isStuck && sent !== changes) post.soon(wait);
  }

  async function settle(answer: Answer | undefined, these: number): Promise<void> {
    if (answer?.version !== undefined) {
      sent = these;
      wait = firstRetry;
      if (sent !== changes) return say({ kind: "typed" });
      shelf.cancel();
      say({ kind: "kept", at: new Date() });
      return void (await unshelve().catch(() => undefined));
    }
    shelf.now();
    if (answer?.fields) {
      sent = these; // sent again with the next change
      return say({ kind: "unfit", fields: answer.fields });
    }
    if (answer?.refused && answer.refused !== "signed-out") {
      isStuck = true;
      return say({ kind: "refused", why: answer.refused });
    }
    wait = Math.min(wait * 2, lastRetry);
    say(answer?.refused ? { kind: "refused", why: answer.refused } : { kind: "offline" });
  }

  return {
    typed() {
      changes++;
      shelf.touch();
      if (!toServer) return say({ kind: "here" });
      if (isStuck) return;
      if (wait === firstRetry) {
        say({ kind: "typed" });
        post.touch();
      }
    },
    retry() {
      if (sent !== changes) post.now();
    },
    async pause() {
      isPaused = true;
      post.cancel();
      if (shelvedChanges !== changes) shelf.now();
      await sending;
    },
    goOn() {
      isPaused = false;
      if (toServer && sent !== changes) post.touch();
    },
    end() {
      isOver = true;
      post.cancel();
      shelf.cancel();
    },
  };
}

/** Runs after a pause in what happens, and at the latest after a while. */
function later([pause, longest]: readonly [number, number], run: () => void) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let since = 0;
  const cancel = () => {
    clearTimeout(timer);
    timer = undefined;
    since = 0;
  };
  const now = () => {
    cancel();
    run();
  };
  const soon = (after: number) => {
    cancel();
    timer = setTimeout(now, after);
  };
  const touch = () => {
    const first = since || Date.now();
    soon(Math.max(0, Math.min(pause, first + longest - Date.now())));
    since = first;
  };
  return { touch, soon, now, cancel };
}
