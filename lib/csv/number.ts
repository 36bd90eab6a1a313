// Numbers as people write them: "1.234,5" and "1,234.5", with blanks between thousands or a percent sign behind.

const blanks = /[\s\u00a0\u202f']/g;

/**
 * Where the decimal sign can be told, it is; where "1.234" could be either, the table decides: with semicolons or tabs between cells a comma is the
 * decimal sign, as in German spreadsheets, and a dot stands between thousands.
 * @returns undefined for what is no number
 */
export function numberIn(text: string, separator: "," | ";" | "\t"): number | undefined {
  const bare = text.replaceAll(blanks, "").replace(/%$/, "").replace(/^[−–]/, "-");
  if (!/^[-+]?[\d.,]+$/.test(bare) || !/\d/.test(bare)) return undefined;
  const written = plain(bare, separator !== ",");
  return written !== undefined && /^[-+]?(\d+(\.\d*)?|\.\d+)$/.test(written) && written.length < 20 ? Number(written) : undefined;
}

/** With a dot for the decimal sign, and nothing between thousands. */
function plain(number: string, german: boolean): string | undefined {
  const [dots, commas] = [number.split(".").length - 1, number.split(",").length - 1];
  if (dots > 0 && commas > 0)
    return number.lastIndexOf(",") > number.lastIndexOf(".") ? grouped(number, ".", ",") : grouped(number, ",", ".");
  const inThousands = (sign: string) => new RegExp(`^[-+]?\\d{1,3}(\\${sign}\\d{3})+$`).test(number);
  if (commas > 0)
    return inThousands(",") && (commas > 1 || !german) ? number.replaceAll(",", "") : commas === 1 ? number.replace(",", ".") : undefined;
  if (dots > 0) return inThousands(".") && (dots > 1 || german) ? number.replaceAll(".", "") : dots === 1 ? number : undefined;
  return number;
}

const grouped = (number: string, thousands: string, decimal: string): string | undefined =>
  new RegExp(`^[-+]?\\d{1,3}(\\${thousands}\\d{3})+\\${decimal}\\d+$`).test(number)
    ? number.replaceAll(thousands, "").replace(decimal, ".")
    : undefined;
