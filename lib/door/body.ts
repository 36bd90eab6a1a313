// Bodies of posts are read here, counted and timed, before anybody works on them.
import { isUtf8 } from "node:buffer";
import type { IncomingMessage } from "node:http";

/**
 * What a reader's form may weigh, and what an upload at the desk may. A comment of 10,000 characters weighs up to 120 kB when
 * each of them is written as four escaped bytes; what is longer gets its answer beside the field, with the text kept.
 */
export const formLimit = 160 * 1024;
export const uploadLimit = 12 * 1024 * 1024;

/** All bodies being read at one time. Beyond that, large ones have to wait their turn. */
const memory = 64 * 1024 * 1024;
let reading = 0;

export type Body = Buffer | { status: 400 | 408 | 413 | 503 };

/**
 * Reads a body of at most `limit` bytes; it may pause for 10 s and take `patience` in all. One that is too large is read
 * on for a moment and thrown away: browsers look for the answer only when they have sent everything.
 */
export function readBody(request: IncomingMessage, limit: number, patience = 30_000, pauses = 10_000): Promise<Body> {
  if (reading > memory) return Promise.resolve({ status: 503 });
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let kept = 0;
    let tooLarge = false;
    const settle = (body: Body) => {
      clearTimeout(whole);
      clearTimeout(pause);
      reading -= kept;
      kept = 0;
      request.off("data", take).off("end", complete).off("close", broken).off("error", broken);
      request.on("error", () => undefined); // the connection may still break; nobody waits for it
      resolve(body);
    };
    const take = (chunk: Buffer) => {
      pause.refresh();
      if (tooLarge) return;
      kept += chunk.length;
      reading += chunk.length;
      if (kept <= limit) return void chunks.push(chunk);
      tooLarge = true;
      chunks.length = 0;
      setTimeout(tooSlow, Math.min(patience, 5_000)).unref();
    };
    const tooSlow = () => settle({ status: tooLarge ? 413 : 408 });
    const complete = () => settle(tooLarge ? { status: 413 } : Buffer.concat(chunks));
    const broken = () => settle({ status: 400 });
    const whole = setTimeout(tooSlow, patience);
    const pause = setTimeout(tooSlow, pauses);
    request.on("data", take).on("end", complete).on("close", broken).on("error", broken);
  });
}

/** What browsers send from a form without files. */
export const isForm = (contentType: string | undefined) =>
  /^(application\/x-www-form-urlencoded|multipart\/form-data)\s*(;|$)/i.test(contentType ?? "");

/** Whether a form holds text. Bytes that are no UTF-8 would silently become question marks. */
export function isText(body: Buffer, contentType: string | undefined): boolean {
  if (!isUtf8(body)) return false;
  if (!/^application\/x-www-form-urlencoded/i.test(contentType ?? "") || !/%[89a-f]/i.test(body.toString("latin1"))) return true;
  const bytes = body.toString("latin1").replace(/%([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
  return isUtf8(Buffer.from(bytes, "latin1"));
}
