import type { Locale } from "#lib/addresses";
import type { Worded } from "#lib/audit/wording";
import { formatDate, texts } from "#lib/messages/catalogue";

type Props = { locale: Locale; rows: readonly (Worded & { key: string; at: Date })[] };

/** One entry a line; on a phone each part of an entry has its own. */
export function LogTable({ locale, rows }: Props) {
  const { columns: t, title } = texts(locale).audit;
  return (
    <table className="mt-6 w-full text-left">
      <caption className="sr-only">{title}</caption>
      <thead className="sr-only sm:not-sr-only sm:table-header-group">
        <tr className="border-ink border-b text-sm">
          {[t.at, t.who, t.what, t.about].map((heading) => (
            <th className="py-2 pr-4 font-semibold" key={heading} scope="col">
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, at, who, what, about }) => (
          <tr className="block border-line border-b py-2 align-baseline sm:table-row" key={key}>
            <td className="block text-soft text-sm sm:table-cell sm:whitespace-nowrap sm:py-2 sm:pr-4">
              <time dateTime={at.toISOString()}>{formatDate(at, locale, "second")}</time>
            </td>
            <td className="block font-semibold sm:table-cell sm:py-2 sm:pr-4 sm:font-normal">{who}</td>
            <td className="block sm:table-cell sm:py-2 sm:pr-4">{what}</td>
            <td className="block break-words sm:table-cell sm:py-2">{about}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
