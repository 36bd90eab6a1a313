// Completes package-lock.json with the optional platform packages that the registry in use did not offer, so that
// `npm ci` accepts the lock everywhere. On other platforms they are fetched by version, without an integrity hash.
import { readFileSync, writeFileSync } from "node:fs";

const systems = ["openharmony", "android", "darwin", "freebsd", "win32", "aix", "netbsd", "openbsd", "sunos", "linux"];
const processors = ["arm64", "x64", "ia32", "ppc64", "s390x", "riscv64", "loong64", "mips64el", "wasm32", "arm"];

const lock = JSON.parse(readFileSync("package-lock.json", "utf8"));
const packages = lock.packages;
let added = 0;
for (const entry of Object.values({ ...packages })) {
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    const key = `node_modules/${name}`;
    if (packages[key] || !/^\d/.test(version)) continue;
    packages[key] = platformEntry(name, version, entry.dev);
    added++;
  }
}
lock.packages = Object.fromEntries(Object.entries(packages).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync("package-lock.json", `${JSON.stringify(lock, null, 2)}\n`);
console.log(`lock entries added: ${added}`);

function platformEntry(name, version, dev) {
  const os = systems.find((system) => name.includes(system));
  const cpu = processors.find((processor) => name.includes(`-${processor}`));
  const libc = name.includes("musl") ? "musl" : name.includes("-gnu") ? "glibc" : undefined;
  return {
    version,
    ...(cpu && { cpu: [cpu] }),
    ...(dev && { dev: true }),
    ...(libc && { libc: [libc] }),
    optional: true,
    ...(os && { os: [os] }),
  };
}
