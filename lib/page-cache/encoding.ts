// Which of the encodings we keep a client wants, and how they are made: off the main thread, by libuv's workers.
import { promisify } from "node:util";
import { brotliCompress, brotliDecompress, constants, gunzip, gzip } from "node:zlib";

export type Encoding = "br" | "gzip" | "identity";

/** What browsers send is one of a few texts: each is read once. */
const read = new Map<string, Encoding>();
const [mostRead, longestRead] = [100, 100];

/** The best encoding that an Accept-Encoding header allows; brotli before gzip before none. */
export function negotiate(accept: string | undefined): Encoding {
  if (!accept) return "identity";
  const before = read.get(accept);
  if (before) return before;
  const encoding = bestOf(accept);
  if (read.size < mostRead && accept.length <= longestRead) read.set(accept, encoding);
  return encoding;
}

function bestOf(accept: string): Encoding {
  const weights = new Map<string, number>();
  for (const part of accept.toLowerCase().split(",")) {
    const [name = "", ...parameters] = part.split(";");
    const quality = parameters.map((parameter) => /^\s*q=([\d.]+)\s*$/.exec(parameter)?.[1]).find(Boolean);
    weights.set(name.trim(), quality === undefined ? 1 : Number(quality));
  }
  const weight = (name: string) => weights.get(name) ?? weights.get("*") ?? 0;
  if (weight("br") > 0 && weight("br") >= weight("gzip")) return "br";
  return weight("gzip") > 0 ? "gzip" : "identity";
}

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);
/** The way back. */
export const unpack = { br: promisify(brotliDecompress), gzip: promisify(gunzip) };

/** Brotli 5 and gzip 6: for pages the best size for the time it takes. What is kept for long may take longer. */
export const compress = {
  br: async (body: Buffer, quality = 5): Promise<Buffer> => {
    const params = { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: body.length };
    return alone(await brotli(body, { params }));
  },
  gzip: async (body: Buffer, quality = 6): Promise<Buffer> => alone(await zip(body, { level: quality })),
  identity: async (body: Buffer): Promise<Buffer> => body,
};

// What zlib returns is the beginning of a larger block, which would stay in memory as long as the page does.
function alone(bytes: Buffer): Buffer {
  const copy = Buffer.allocUnsafeSlow(bytes.length);
  bytes.copy(copy);
  return copy;
}

/** Whether what the client already has is what we would send. */
export function matches(ifNoneMatch: string | undefined, etag: string): boolean {
  if (ifNoneMatch === undefined) return false;
  if (ifNoneMatch === etag || ifNoneMatch === "*") return true;
  return ifNoneMatch.split(",").some((tag) => tag.trim().replace(/^W\//, "") === etag);
}
