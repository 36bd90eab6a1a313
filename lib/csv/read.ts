// Reads comma-separated values as people have them: RFC 4180, semicolons and tabs, quotation marks, "sep=;" as Excel writes it.

export type Cells = { rows: string[][]; separator: "," | ";" | "\t" };

const separators = [";", "\t", ","] as const;

/** Reads until `most` rows are full, and one more: so that whoever asked can tell that there are too many. Empty lines are none. */
export function readCells(text: string, most: number): Cells {
  const [, told, rest = text] = /^sep=([;,\t])\r?\n([\s\S]*)$/i.exec(text) ?? [];
  const separator = separators.find((sign) => sign === told) ?? separatorOf(rest);
  return { rows: rowsOf(rest, separator, most + 1), separator };
}

/** The sign that stands most often in the first line, outside of quotation marks. */
function separatorOf(text: string): Cells["separator"] {
  const head = firstLine(text).replaceAll(/"(?:[^"]|"")*"/g, "");
  const count = (sign: string) => head.split(sign).length;
  return separators.reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}

const firstLine = (text: string) => /^\s*([^\r\n]*)/.exec(text.slice(0, 20_000))?.[1] ?? "";

function rowsOf(text: string, separator: string, most: number): string[][] {
  const rows: string[][] = [];
  let [row, cell, quoted, started]: [string[], string, boolean, boolean] = [[], "", false, false];
  const endCell = () => {
    row.push(cell.trim());
    [cell, started] = ["", false];
  };
  const endRow = () => {
    endCell();
    if (row.some(Boolean)) rows.push(row);
    row = [];
  };
  for (let at = 0; at < text.length && rows.length < most; at++) {
    const sign = text.charAt(at);
    if (quoted) {
      if (sign !== '"') cell += sign;
      else if (text.charAt(at + 1) === '"') {
        cell += sign;
        at++;
      } else quoted = false;
    } else if (sign === '"' && !started) [quoted, started] = [true, true];
    else if (sign === separator) endCell();
    else if (sign === "\n") endRow();
    else if (sign !== "\r") {
      cell += sign;
      if (sign.trim()) started = true;
    }
  }
  if (rows.length < most) endRow();
  return rows;
}
