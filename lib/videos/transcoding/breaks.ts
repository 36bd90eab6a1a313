// How a film gives way to readers. The lowest priority is not enough: two processors are often two threads of one core, and what runs on one
// of them slows the other by a quarter. So while the machine has something else to do, a film is made in a seventh of the time only.
import os from "node:os";

/** Milliseconds: so often a film is looked after, and of these it works so many. Shorter turns leave others with cold caches more often. */
const beat = 400;
const work = 60;
/** … until nothing else was to be done for so long. */
const calm = 1_000;
/** Where somebody reads at all hours a film has waited long enough after these: half the time that it has. */
const patience = 12 * 3_600_000;
/** Of one processor: what a portal does by itself while nobody reads. */
const idling = 0.1;

/**
 * Whether what others do leaves no core free: as many processors as half of them, less the one on which a film is made. Not any more when
 * the film has been made for too many milliseconds: it would never be whole.
 */
export const isInTheWay = (busy: number, processors: number, made: number): boolean =>
  made < patience && busy > Math.max(idling, processors / 2 - 1);

/** Stops and continues a program by turns, until it is told to leave it alone. */
export function takeBreaks(tell: (signal: "STOP" | "CONT") => void): () => void {
  const busy = createMeter();
  const begun = performance.now();
  let until = 0;
  let rest: NodeJS.Timeout | undefined;
  const turn = () => {
    const now = performance.now();
    if (isInTheWay(busy(), os.availableParallelism(), now - begun)) until = now + calm;
    tell("CONT");
    if (now < until) rest = setTimeout(tell, work, "STOP");
  };
  const turns = setInterval(turn, beat);
  return () => {
    clearInterval(turns);
    clearTimeout(rest);
  };
}

/** How many processors others than a film keep busy, since it was asked last. Where the portal itself was started with `nice`, only it says what it does. */
function createMeter(): () => number {
  let last = { machine: worked(), own: process.cpuUsage(), at: performance.now() };
  return () => {
    const now = { machine: worked(), own: process.cpuUsage(), at: performance.now() };
    const own = now.own.user + now.own.system - last.own.user - last.own.system;
    const busy = Math.max(now.machine - last.machine, own / 1000) / (now.at - last.at);
    last = now;
    return busy;
  };
}

/** Milliseconds that all processors have worked for what has not the lowest priority. */
const worked = () => os.cpus().reduce((sum, { times }) => sum + times.user + times.sys + times.irq, 0);
