// Secrets are made on the first start and kept in the data folder, for its owner alone.
import { randomBytes } from "node:crypto";
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";

/** The secret of this name; made when it is asked for the first time. */
export function secret(dataFolder: string, name: "portal" | "database"): string {
  const file = path.join(dataFolder, "secrets", name);
  return kept(file) ?? make(file);
}

// Written beside it and then linked: of two processes that start at once one wins, and nobody reads half a secret.
function make(file: string): string {
  mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, randomBytes(32).toString("base64url"), { mode: 0o600 });
  try {
    linkSync(draft, file);
  } catch (error) {
    if (kept(file) === null) throw error;
  } finally {
    rmSync(draft);
  }
  return readFileSync(file, "utf8");
}

function kept(file: string): string | null {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
    throw error;
  }
}
