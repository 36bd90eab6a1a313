// nginx, serving bytes that the portal made: as it comes from Debian, with gzip_static for what is compressed already.
import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { familyOf } from "./processes.ts";

export type Nginx = { url: string; worker: number; stop: () => Promise<void> };

/** Debian's own nginx.conf, but for one worker, a folder and a port of its own, and gzip_static. */
const configuration = (folder: string, port: number) => `
${process.getuid?.() === 0 ? "user root;" : ""}
worker_processes 1;
daemon off;
pid ${folder}/nginx.pid;
error_log ${folder}/error.log;
events { worker_connections 768; }
http {
  sendfile on;
  tcp_nopush on;
  types_hash_max_size 2048;
  include /etc/nginx/mime.types;
  default_type application/octet-stream;
  access_log ${folder}/access.log;
  gzip on;
  client_body_temp_path ${folder}/body;
  proxy_temp_path ${folder}/proxy;
  fastcgi_temp_path ${folder}/fastcgi;
  uwsgi_temp_path ${folder}/uwsgi;
  scgi_temp_path ${folder}/scgi;
  server {
    listen 127.0.0.1:${port};
    root ${folder}/pages;
    location / { gzip_static on; }
  }
}
`;

/** Serves pages under their names; null where nginx is not installed. */
export async function startNginx(
  folder: string,
  port: number,
  pages: ReadonlyMap<string, { plain: Buffer; gzip: Buffer }>,
): Promise<Nginx | null> {
  const program = findNginx();
  if (!program) return null;
  mkdirSync(path.join(folder, "pages"), { recursive: true });
  for (const [name, { plain, gzip }] of pages) {
    writeFileSync(path.join(folder, "pages", name), plain);
    writeFileSync(path.join(folder, "pages", `${name}.gz`), gzip);
  }
  const file = path.join(folder, "nginx.conf");
  writeFileSync(file, configuration(folder, port));
  const master = spawn(program, ["-p", folder, "-c", file], { stdio: ["ignore", "ignore", "inherit"] });
  const ended = once(master, "exit");
  const stop = async () => {
    master.kill("SIGTERM");
    await ended;
  };
  return { url: `http://127.0.0.1:${port}`, worker: await workerOf(master.pid ?? 0), stop };
}

async function workerOf(master: number): Promise<number> {
  for (let tries = 0; tries < 200; tries++) {
    const [, worker] = familyOf(master);
    if (worker) return worker;
    await sleep(10);
  }
  throw new Error("nginx does not start: what it says stands above");
}

function findNginx(): string | null {
  try {
    const places = `${process.env.PATH}:/usr/sbin:/usr/local/sbin`;
    return execFileSync("which", ["nginx"], { env: { ...process.env, PATH: places }, encoding: "utf8" }).trim();
  } catch {
    return null; // not installed
  }
}
