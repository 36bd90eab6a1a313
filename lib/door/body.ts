// Bodies of posts are read here, counted and timed, before anybody works on them.
import { isUtf8 } from "node:buffer";
import type { IncomingMessage } from "node:http";

/**
 * What a reader's form may weigh, and what an upload at the desk may. A comment of 10,000 characters weighs up to 120 kB when
 * each of them is written as four escaped bytes; what is longer gets its answer beside the field, with the text kept.
 */
export const formLimit = 160 * 1024;
export const uploadLimit = 12 * 1024 * 1024;

/** All bodies in memory at one time, until they are answered. Uploads leave room for what readers write. */
const memory = 64 * 1024 * 1024;
const memoryOfUploads = 48 * 1024 * 1024;
let held = 0;

/** To be called when the post is answered: its body no longer counts. */
export function release(body: Buffer): void {
  held -= body.length;
}

export type Body = Buffer | { status: 400 | 408 | 413 | 503 };

/**
 * Reads a body of at most `limit` bytes; it may pause for 10 s and take `patience` in all. One that is too large, or for which there
 * is no room, is read on for a moment and thrown away: browsers look for the answer only when they have sent everything.
 * The body counts as held until it is released.
 */
export function readBody(request: IncomingMessage, limit: number, patience = 30_000, pauses = 10_000): Promise<Body> {
  const { "content-length": length, "transfer-encoding": encoding } = request.headers;
  // Nothing is announced, and nothing will be heard: such a request has no stream (serverOptions).
  if (length === undefined && encoding === undefined) return Promise.resolve(Buffer.alloc(0));
  const room = limit > formLimit ? memoryOfUploads : memory;
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let kept = 0;
    let refused: 413 | 503 | undefined;
    const drop = () => {
      held -= kept;
      kept = 0;
      chunks.length = 0;
    };
    const settle = (body: Body) => {
      clearTimeout(whole);
      clearTimeout(pause);
      if (!Buffer.isBuffer(body)) drop();
      request.off("data", take).off("end", complete).off("close", broken).off("error", broken);
      request.on("error", () => undefined); // the connection may still break; nobody waits for it
      resolve(body);
    };
    const take = (chunk: Buffer) => {
      pause.refresh();
      if (refused) return;
      chunks.push(chunk);
      kept += chunk.length;
      held += chunk.length;
      // Many may have begun while there was room: each is asked again with every piece.
      refused = kept > limit ? 413 : held > room ? 503 : undefined;
      if (!refused) return;
      drop();
      setTimeout(tooSlow, Math.min(patience, 5_000)).unref();
    };
    const tooSlow = () => settle({ status: refused ?? 408 });
    const complete = () => settle(refused ? { status: refused } : Buffer.concat(chunks));
    const broken = () => settle({ status: 400 });
    const whole = setTimeout(tooSlow, patience);
    const pause = setTimeout(tooSlow, pauses);
    request.on("data", take).on("end", complete).on("close", broken).on("error", broken);
  });
}

/** What browsers send from a form without files. */
export const isForm = (contentType: string | undefined) =>
  /^(application\/x-www-form-urlencoded|multipart\/form-data)\s*(;|$)/i.test(contentType ?? "");

const multipart = /^multipart\/form-data\s*;(?:[^"]*;)?\s*boundary="?([^\s";]{1,70})"?\s*(?:;|$)/i;

/** What stands between the parts of a form that carries files; undefined for every other kind. */
export const boundaryOf = (contentType: string | undefined): string | undefined => multipart.exec(contentType ?? "")?.[1];

/** Whether it is the kind of form that carries files. */
export const isMultipart = (contentType: string | undefined) => boundaryOf(contentType) !== undefined;

/** More fields than any form of ours has, the queue's boxes included. */
const mostParts = 500;

/** Whether a multipart body has so many parts that taking them apart would keep everybody else waiting for seconds. */
export function isShredded(body: Buffer, contentType: string | undefined): boolean {
  const boundary = boundaryOf(contentType);
  if (boundary === undefined) return false;
  let parts = 0;
  for (let at = body.indexOf(`--${boundary}`); at >= 0 && parts <= mostParts; at = body.indexOf(`--${boundary}`, at + 1)) parts++;
  return parts > mostParts;
}

/** Whether a form holds text. Bytes that are no UTF-8 would silently become question marks. */
export const isText = (body: Buffer, contentType: string | undefined): boolean =>
  isUtf8(body) && (!/^application\/x-www-form-urlencoded/i.test(contentType ?? "") || isUtf8(unescaped(body)));

const percent = 0x25;
/** What each byte says as a hexadecimal digit; 16 and more for what is none. */
const digits = Uint8Array.from({ length: 256 }, (_, code) => {
  const value = Number.parseInt(String.fromCharCode(code), 16);
  return Number.isNaN(value) ? 16 : value;
});

/** The bytes that a form means by `%C3%A4`. One by one: a long text of the editor comes in some ten thousand of them, each moment. */
function unescaped(body: Buffer): Buffer {
  const bytes = Buffer.allocUnsafe(body.length);
  let length = 0;
  for (let at = 0; at < body.length; at++) {
    const byte = body[at] ?? 0;
    const [high, low] = byte === percent ? [digits[body[at + 1] ?? 0] ?? 16, digits[body[at + 2] ?? 0] ?? 16] : [16, 16];
    const escaped = high < 16 && low < 16;
    bytes[length++] = escaped ? high * 16 + low : byte;
    if (escaped) at += 2;
  }
  return bytes.subarray(0, length);
}
