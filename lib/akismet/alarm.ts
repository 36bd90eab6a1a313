// An expired key has been seen to answer "spam" to everything. When a service that used to tell one from the other suddenly doesn't,
// its verdicts still hold a comment, but no longer condemn it, until it distinguishes again or an administrator says that it is right.

/** How many of the newest answers are looked at, and how many before them say what is usual. */
export const newest = 20;
export const before = 200;
/** Of the newest so many may be ham and it is still (nearly) everything. */
const nearly = 1;
/** So unlikely must the newest be, were everything as before. */
const unlikely = 0.001;
/** What is believed of a service nobody knows yet: half of everything, as firmly as ten answers say it. */
const unknown = { spam: 5, answers: 10 };

export type Alarm = "raise" | "keep" | "end";

/**
 * What to do about the alarm. `answers` are the service's, newest first: true is spam. It ends only by itself when the service calls a
 * few of the newest ham: not by getting used to it.
 */
export function alarmAfter(answers: readonly boolean[]): Alarm {
  const recent = answers.slice(0, newest);
  const earlier = answers.slice(newest, newest + before);
  const spam = countOf(recent);
  if (recent.length < newest) return "keep";
  if (spam < newest - nearly) return "end";
  const usual = (countOf(earlier) + unknown.spam) / (earlier.length + unknown.answers);
  return atLeast(spam, newest, usual) < unlikely ? "raise" : "keep";
}

const countOf = (answers: readonly boolean[]) => answers.filter(Boolean).length;

/** How likely at least `hits` of `tries` are, each with this probability. */
function atLeast(hits: number, tries: number, probability: number): number {
  let sum = 0;
  let ways = 1; // of choosing the misses
  for (let misses = 0; misses <= tries - hits; misses++) {
    sum += ways * probability ** (tries - misses) * (1 - probability) ** misses;
    ways = (ways * (tries - misses)) / (misses + 1);
  }
  return sum;
}
