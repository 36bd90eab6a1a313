// Test files share a process and what it has loaded. This is what makes it one in which no portal ran yet.

/** What the process was started with: this file is loaded once, before the first test. */
const given = { ...process.env };

/** Forgets what was set and what the portal keeps for the whole process. What modules keep for themselves stays. */
export function beginAnew(): void {
  const kept = Object.getOwnPropertySymbols(globalThis).filter((place) => place.description?.startsWith("podium."));
  for (const place of kept) Reflect.deleteProperty(globalThis, place);
  for (const name of Object.keys(process.env)) if (!(name in given)) delete process.env[name];
  Object.assign(process.env, given);
}
