// One encoder at a time: each takes a core and up to 180 MB while it works. Somebody who waits for an upload goes first.

export class Busy extends Error {
  override name = "Busy";
}

const mostWaiting = 40;

type Turn = { urgent: boolean; begin: () => void };
type State = { running: boolean; waiting: Turn[] };

const place = Symbol.for("podium.encoder");
const shared: typeof globalThis & { [place]?: State } = globalThis;
// One for both copies of this module.
shared[place] ??= { running: false, waiting: [] };
const state = shared[place];

/** Runs `work` when it is its turn. @throws Busy when too many wait already */
export async function inTurn<T>(urgent: boolean, work: () => Promise<T>): Promise<T> {
  if (state.running && state.waiting.length >= mostWaiting) throw new Busy("Too many pictures wait to be encoded");
  if (state.running) await new Promise<void>((begin) => state.waiting.push({ urgent, begin }));
  state.running = true;
  try {
    return await work();
  } finally {
    next();
  }
}

// The place is handed on: `running` stays true while somebody takes it over.
function next(): void {
  const index = Math.max(
    0,
    state.waiting.findIndex(({ urgent }) => urgent),
  );
  const [turn] = state.waiting.splice(index, 1);
  if (turn) turn.begin();
  else state.running = false;
}
