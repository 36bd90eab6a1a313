// Films are written to disk while they arrive: what is larger than memory never lies in it. The door takes the file out of the form, and
// hands on what else the form says with the place where the file lies.
import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { rm } from "node:fs/promises";
import type { IncomingMessage } from "node:http";
import path from "node:path";
import { finished } from "node:stream/promises";
import { settings } from "../settings.ts";
import { newWorkFolder } from "../videos/work-folder.ts";
import { createParts } from "./parts.ts";

/** The connection may pause so long, and take so long in all. */
const pauses = 60_000;
const patience = 6 * 3_600_000;
/** What is too large is listened to for so long. */
const farewell = 5_000;
/** So many arrive at once. */
const most = 4;
let arriving = 0;

export type Received = { body: Buffer; drop: () => Promise<void> } | { status: 400 | 408 | 503 };

/** Names that the door writes into the form itself: nobody else can. */
const own = { path: "received", name: "name", problem: "problem" } as const;

/** Receives a form with one film. What goes wrong with the film itself the form's handler is told, for it finds the words. */
export async function receiveFilm(request: IncomingMessage, boundary: string): Promise<Received> {
  if (arriving >= most) return { status: 503 };
  arriving++;
  try {
    const folder = await newWorkFolder("uploads");
    const drop = () => rm(folder, { recursive: true, force: true });
    const told = await write(request, boundary, path.join(folder, "film")).catch(async (error: unknown) => {
      await drop();
      throw error;
    });
    if (typeof told !== "number") return { body: Buffer.from(told.toString()), drop };
    await drop();
    return { status: told };
  } finally {
    arriving--;
  }
}

async function write(request: IncomingMessage, boundary: string, file: string): Promise<URLSearchParams | 400 | 408> {
  const limit = settings().VIDEO_UPLOAD_MB * 1_000_000;
  const fields = new URLSearchParams();
  const out = createWriteStream(file, { flags: "wx" });
  // A full disk is told while the next piece is waited for: unheard it would end the whole process.
  let failure: Error | undefined;
  out.once("error", (error) => {
    failure = error;
  });
  let bytes = 0;
  const parts = createParts(boundary, {
    field: (name, value) => {
      if (!Object.values<string>(own).includes(name)) fields.append(name, value);
    },
    file: (name) => fields.set(own.name, name),
    bytes: (chunk) => {
      bytes += chunk.length;
      if (bytes <= limit) out.write(chunk);
    },
  });
  try {
    const ended = await readAll(request, async (chunk) => {
      if (failure) throw failure;
      if (bytes > limit) return "enough";
      if (parts.take(chunk) === "malformed") return "malformed";
      if (out.writableNeedDrain) await once(out, "drain");
      return "more";
    });
    if (ended === "malformed" || ended === "broken") return 400;
    if (ended === "late") return 408;
    if (bytes > limit) fields.set(own.problem, "too-large");
    else if (!parts.complete()) return 400;
    out.end();
    await finished(out);
    fields.set(own.path, file);
    return fields;
  } finally {
    out.destroy();
  }
}

type Step = "more" | "enough" | "malformed";
type Ended = "all" | "malformed" | "late" | "broken";

/**
 * Reads to the end, as fast as `take` can. Browsers look for the answer only when they have sent everything: what is more than enough is
 * read on for a moment and thrown away.
 */
async function readAll(request: IncomingMessage, take: (chunk: Buffer) => Promise<Step>): Promise<Ended> {
  const until = Date.now() + patience;
  const chunks = request.iterator({ destroyOnReturn: false });
  let last: number | undefined;
  for (;;) {
    const next = await inTime(chunks.next(), Math.min(pauses, until - Date.now())).catch((error: unknown) => {
      if (request.complete) throw error;
      return "broken" as const; // whoever sent it has gone
    });
    if (next === "late" || next === "broken") return next;
    if (next.done || (last !== undefined && Date.now() > last)) return "all";
    if (last !== undefined || !Buffer.isBuffer(next.value)) continue;
    const step = await take(next.value);
    if (step === "malformed") return step;
    if (step === "enough") last = Date.now() + farewell;
  }
}

async function inTime<T>(work: Promise<T>, milliseconds: number): Promise<T | "late"> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<"late">((resolve) => {
    timer = setTimeout(() => resolve("late"), Math.max(0, milliseconds));
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
