// Takes a form with a file apart while it arrives (multipart/form-data, RFC 7578). Of what came it keeps no more than a boundary's length.

type Sink = {
  field: (name: string, value: string) => void;
  /** A file begins. Only the first is taken. */
  file: (name: string) => void;
  bytes: (chunk: Buffer) => void;
};

const longestHead = 2_000;
const longestField = 10_000;
const mostFields = 20;
const newLine = Buffer.from("\r\n");
const endOfHead = Buffer.from("\r\n\r\n");

export function createParts(boundary: string, sink: Sink) {
  const mark = Buffer.from(`\r\n--${boundary}`);
  // The first boundary has no line before it.
  let left: Buffer = Buffer.from(newLine);
  let state: "before" | "head" | "file" | "field" | "skipped" | "end" = "before";
  let name = "";
  let value: Buffer[] = [];
  let [fields, files] = [0, 0];

  /** Hands on a piece of the part that is open. */
  function give(piece: Buffer): boolean {
    if (piece.length === 0) return true;
    if (state === "file") sink.bytes(piece);
    if (state === "field") value.push(Buffer.from(piece));
    return state !== "field" || value.reduce((sum, { length }) => sum + length, 0) <= longestField;
  }

  function close(): void {
    if (state === "field") sink.field(name, Buffer.concat(value).toString("utf8"));
    value = [];
  }

  function open(head: string): boolean {
    const [, disposition = ""] = /^content-disposition:\s*form-data;(.*)$/im.exec(head) ?? [];
    const [, field] = /\bname="([^"]*)"/.exec(disposition) ?? [];
    const [, file] = /\bfilename="([^"]*)"/.exec(disposition) ?? [];
    if (field === undefined || ++fields > mostFields) return false;
    name = field;
    if (file === undefined) state = "field";
    else if (file === "" || ++files > 1) state = "skipped";
    else {
      state = "file";
      sink.file(file.replaceAll("%22", '"').replace(/^.*[\\/]/, ""));
    }
    return true;
  }

  /** One step with what is there. @returns whether there may be another */
  function step(): boolean | "malformed" {
    if (state === "end") {
      left = Buffer.alloc(0);
      return false;
    }
    if (state === "head") {
      const end = left.indexOf(endOfHead);
      if (end < 0) return left.length > longestHead ? "malformed" : false;
      const head = left.subarray(newLine.length, end).toString("utf8");
      left = left.subarray(end + endOfHead.length);
      return open(head) || "malformed";
    }
    const found = left.indexOf(mark);
    if (found < 0) {
      const sure = Math.max(0, left.length - mark.length);
      if (!give(left.subarray(0, sure))) return "malformed";
      left = left.subarray(sure);
      return false;
    }
    if (left.length < found + mark.length + 2) {
      if (!give(left.subarray(0, found))) return "malformed";
      left = left.subarray(found);
      return false;
    }
    if (!give(left.subarray(0, found))) return "malformed";
    close();
    left = left.subarray(found + mark.length);
    state = left.subarray(0, 2).toString("latin1") === "--" ? "end" : "head";
    return true;
  }

  return {
    take(chunk: Buffer): "fine" | "malformed" {
      left = left.length === 0 ? chunk : Buffer.concat([left, chunk]);
      for (let more = step(); more !== false; more = step()) if (more === "malformed") return more;
      return "fine";
    },
    complete: () => state === "end",
  };
}
