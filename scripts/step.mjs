// Each step of a start is one line with its time. What takes long also says so when it begins.

/**
 * @template T
 * @param {string} name
 * @param {(say: (note: string) => void, begin: (what: string) => void) => Promise<T> | T} work may say what it did, in a few words;
 *   and what it is about to do, where somebody would otherwise wait before a silent screen
 * @returns {Promise<T>}
 */
export async function step(name, work) {
  const begun = performance.now();
  let note = "";
  const result = await work(
    (words) => {
      note = words;
    },
    (what) => console.log(`${name.padEnd(14)}${what} …`),
  );
  const seconds = ((performance.now() - begun) / 1000).toFixed(2);
  console.log(`${name.padEnd(14)}${note.padEnd(58)} ${seconds.padStart(6)} s`);
  return result;
}

/**
 * What a person can mend is told in one line; everything else with the whole story.
 * @param {unknown} error
 */
export function tell(error) {
  const clear = error instanceof Error && ["StartProblem", "SettingsError"].includes(error.name);
  console.error(clear ? `${error.message}.` : error);
}
