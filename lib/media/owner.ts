// Whose file is it? Names begin with the id of their row.
import { idLength, idPattern, newId } from "../id.ts";

/** Names as the database allows them: nothing that leads out of the folder. */
const safeName = /^[a-z0-9-]+\.[a-z0-9]+$/;

/** The beginning of names that nothing has yet. */
export const newStem = (id: string) => `${id}-${newId().slice(-7)}`;

/** Whose file this is, by its name; undefined for what is no name of the library. */
export function ownerOf(name: string): { id: string; isMaster: boolean } | undefined {
  const id = name.slice(0, idLength);
  if (!safeName.test(name) || !idPattern.test(id)) return undefined;
  return { id, isMaster: /-master\.[a-z0-9]+$/.test(name) };
}
