/** The entry for a code that comes from outside (an address, a row): only what the catalogue itself has, whatever the code is called. */
export function wordsFor<T>(words: Readonly<Record<string, T>>, code: string | undefined): T | undefined {
  return code !== undefined && Object.hasOwn(words, code) ? words[code] : undefined;
}
