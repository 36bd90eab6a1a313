import type { ReactNode } from "react";

/** Figures in rows. On a phone the headings of the columns stand upright, so that no table is wider than the screen. */
export function FiguresTable({ label, columns, rows }: { label: string; columns: readonly string[]; rows: readonly Row[] }) {
  const [first, ...others] = columns;
  return (
    <table aria-label={label} className="figures">
      <thead>
        <tr>
          <th scope="col">{first}</th>
          {others.map((column) => (
            <th key={column} scope="col">
              <span>{column}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, name, cells }) => (
          <tr key={id}>
            <th scope="row">{name}</th>
            {cells.map((cell, place) => (
              <td key={columns[place + 1]}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type Row = { id: string; name: ReactNode; cells: readonly ReactNode[] };
