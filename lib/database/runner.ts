// Who runs Postgres. It refuses to run as root, so root lends it another user; everybody else runs it as they are.
import { chownSync, statSync } from "node:fs";
import { userInfo } from "node:os";
import path from "node:path";
import { StartProblem } from "../start/problem.ts";

export type Runner = {
  /** For spawn: the user to become. */
  as: { uid: number; gid: number } | Record<never, never>;
  /** Stands before the command. */
  prefix: readonly string[];
};

const nobody = { uid: 65_534, gid: 65_534 };
const asOurselves: Runner = { as: {}, prefix: [] };
// We ourselves under another name: owns what we own, and Postgres sees a user that every system knows.
const renamed: Runner = { as: {}, prefix: ["unshare", "--user", "--map-user=65534", "--map-group=65534"] };

/** @param folder of the database; it need not exist yet. @param programs folder of the Postgres programs */
export function chooseRunner(folder: string, programs: string): Runner {
  const own = process.getuid?.();
  const there = statSync(folder, { throwIfNoEntry: false });
  if (own !== 0) {
    if (there && own !== undefined && there.uid !== own) {
      throw new StartProblem(
        `${folder} belongs to another user (${there.uid}): start the portal as that user, or set PORTAL_DATA to another folder`,
      );
    }
    return hasName() ? asOurselves : renamed;
  }
  if (there) return there.uid === 0 ? renamed : { as: { uid: there.uid, gid: there.gid }, prefix: [] };
  const owner = statSync(programs);
  const candidates = owner.uid === 0 ? [nobody] : [{ uid: owner.uid, gid: owner.gid }, nobody];
  const found = candidates.find((user) => [path.dirname(folder), programs].every((place) => mayEnter(user, place)));
  return found ? { as: found, prefix: [] } : renamed;
}

// In a container one may be a mere number, and Postgres wants a name.
function hasName(): boolean {
  try {
    return userInfo().username !== "";
  } catch {
    return false; // there is no entry for this number
  }
}

/** Hands a folder or file to whoever runs Postgres. */
export function handTo({ as }: Runner, file: string): void {
  if ("uid" in as) chownSync(file, as.uid, as.gid);
}

function mayEnter(user: { uid: number; gid: number }, place: string): boolean {
  const { uid, gid, mode } = statSync(place);
  const bit = uid === user.uid ? 0o100 : gid === user.gid ? 0o010 : 0o001;
  const above = path.dirname(place);
  return (mode & bit) !== 0 && (above === place || mayEnter(user, above));
}
