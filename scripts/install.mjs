// Installs what package-lock.json names, if anything of it is missing. Runs under any Node from 20 on, with nothing installed.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";

/**
 * @param {(what: string) => void} begin called when there is something to do
 * @returns {boolean} whether anything had to be installed
 */
export function install(begin) {
  if (isInstalled()) return false;
  begin("being installed, about a minute");
  const npm = process.env.npm_execpath;
  const [program, ...before] = npm ? [process.env.npm_node_execpath ?? process.execPath, npm] : ["npm"];
  // The packages' own scripts are not needed, so none runs. Tools of the build are needed in production too.
  const options = ["ci", "--ignore-scripts", "--include=dev", "--include=optional", "--no-audit", "--no-fund", "--loglevel=error"];
  const { status, error } = spawnSync(program, [...before, ...options], { stdio: ["ignore", "ignore", "inherit"] });
  if (status === 0) return true;
  throw Object.assign(new Error(`npm ci failed${error ? ` (${error.message})` : ""}: what it says stands above`), { name: "StartProblem" });
}

// npm keeps its own record of what lies in node_modules, written when an installation is complete.
function isInstalled() {
  const wanted = packagesOf("package-lock.json");
  const present = packagesOf("node_modules/.package-lock.json");
  return Object.entries(wanted).every(([place, { version, optional, devOptional }]) => {
    const found = present[place];
    return place === "" || (found ? found.version === version : Boolean(optional || devOptional));
  });
}

/** @returns {Record<string, { version?: string, optional?: boolean, devOptional?: boolean }>} */
function packagesOf(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8")).packages;
  } catch (error) {
    if (error.code === "ENOENT") return {};
    throw error;
  }
}
