// A socket in a folder answers as long as the process that listens on it lives: in another container that shares the folder too, where
// neither sees the other's processes. The system closes it with the process, even after `kill -9`.

import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { closeSync, linkSync, openSync, renameSync, rmSync } from "node:fs";
import { connect, createServer, type Server } from "node:net";
import path from "node:path";

/** A socket's address has room for about a hundred bytes. */
const longest = 100;

/** Whether somebody listens there; "unknown" where the folder's file system or its path allows no socket. */
export function answers(folder: string, name: string): Promise<boolean | "unknown"> {
  return withShortPath(folder, name, async (file) => {
    const socket = connect(file);
    try {
      await once(socket, "connect");
      return true;
    } catch (error) {
      const code = codeOf(error);
      return code === "ECONNREFUSED" || code === "ENOENT" ? false : code === "EACCES" || code === "EAGAIN" ? true : "unknown";
    } finally {
      socket.destroy();
    }
  });
}

/** Listens in the folder under this name, unless somebody does. @returns what lets go of it, or why it could not be taken */
export async function hold(folder: string, name: string): Promise<(() => void) | "held" | "unknown"> {
  const own = `${name}.${randomBytes(4).toString("hex")}`;
  const server = await listen(folder, own);
  if (server === "unknown") return "unknown";
  const [file, ownFile] = [path.join(folder, name), path.join(folder, own)];
  const letGo = () => {
    server.close();
    rmSync(ownFile, { force: true });
  };
  try {
    // A link comes about only where nothing is: of two that begin at once one gets the name.
    while (!linked(ownFile, file)) {
      const dead = await takeAway(folder, name, own);
      if (dead) continue;
      letGo();
      return "held";
    }
  } catch (error) {
    letGo();
    throw error;
  }
  rmSync(ownFile);
  return () => {
    rmSync(file, { force: true });
    letGo();
  };
}

/** Removes what a dead process left. Asked again once it is out of the way: meanwhile a living one may have taken its place. */
async function takeAway(folder: string, name: string, own: string): Promise<boolean> {
  if ((await answers(folder, name)) === true) return false;
  const [file, aside] = [path.join(folder, name), path.join(folder, `${own}.old`)];
  try {
    renameSync(file, aside);
  } catch (error) {
    if (codeOf(error) === "ENOENT") return true; // another one was faster
    throw error;
  }
  const lives = (await answers(folder, `${own}.old`)) === true;
  if (lives) linked(aside, file);
  rmSync(aside, { force: true });
  return !lives;
}

function linked(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if (codeOf(error) === "EEXIST") return false;
    throw error;
  }
}

async function listen(folder: string, name: string): Promise<Server | "unknown"> {
  return withShortPath(folder, name, async (file) => {
    const server = createServer((asking) => asking.destroy());
    try {
      await once(server.listen(file), "listening");
    } catch {
      return "unknown"; // a file system without sockets
    }
    server.unref();
    return server;
  });
}

async function withShortPath<T>(folder: string, name: string, work: (file: string) => Promise<T>): Promise<T | "unknown"> {
  const file = path.join(path.resolve(folder), name);
  if (Buffer.byteLength(file) <= longest) return work(file);
  if (process.platform !== "linux") return "unknown";
  const handle = openSync(folder, "r");
  try {
    return await work(`/proc/self/fd/${handle}/${name}`);
  } finally {
    closeSync(handle);
  }
}

const codeOf = (error: unknown) => (error instanceof Error && "code" in error ? String(error.code) : "");
