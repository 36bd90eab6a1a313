// An answer that can be sent in one piece: the head that Node wrote a moment ago for the same page, and the body behind it.
import { type IncomingMessage, ServerResponse } from "node:http";
import type { Packed } from "../page-cache/page.ts";

/**
 * To check a dozen headers, to join them, and to have the system collect two pieces of memory is a third of what a page from the cache
 * costs; yet within a second every head is the same, byte for byte. So Node writes the first of each second, and whoever asks next gets a copy.
 * The two fields are Node's own: there it keeps a head until it is sent, and whether it was (decision 43).
 */
export class PageResponse<Request extends IncomingMessage = IncomingMessage> extends ServerResponse<Request> {
  declare _header: string | null;
  declare _headerSent: boolean;

  /** Sends a page with the status 200. */
  endPage(packed: Packed): void {
    const second = Math.trunc(Date.now() / 1_000);
    const usual = this.shouldKeepAlive && this.req.method === "GET";
    if (usual && packed.sent?.second === second) {
      this._header = packed.sent.head;
      this._headerSent = true;
      this.end(inOnePiece(packed, packed.sent.head));
      return;
    }
    this.writeHead(200, packed.headers);
    if (usual && this._header !== null) packed.sent = { head: this._header, second };
    this.end(this.req.method === "HEAD" ? undefined : packed.body);
  }
}

/**
 * The head and the body, lying one behind the other. They are laid there once; later only the head is written over, which is as long as
 * the last and differs by its date. Who has not taken the last one yet gets the newer date.
 */
function inOnePiece(packed: Packed, head: string): Buffer {
  if (packed.whole?.length === head.length + packed.body.length) {
    packed.whole.write(head, "latin1");
    return packed.whole;
  }
  packed.whole = Buffer.concat([Buffer.from(head, "latin1"), packed.body]);
  packed.body = packed.whole.subarray(head.length);
  return packed.whole;
}
