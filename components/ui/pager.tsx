import { Arrow } from "./arrow.tsx";

type Props = {
  label: string;
  /** "Page 2 of 5" */
  position: string;
  newer: { text: string; address: string } | undefined;
  older: { text: string; address: string } | undefined;
};

/** Links to the pages beside this one; nothing when there is only one. */
export function Pager({ label, position, newer, older }: Props) {
  if (!newer && !older) return null;
  return (
    <nav className="pager" aria-label={label}>
      {newer && (
        <a href={newer.address} rel="prev">
          <Arrow to="left" />
          &nbsp;{newer.text}
        </a>
      )}
      <span>{position}</span>
      {older && (
        <a href={older.address} rel="next">
          {older.text}&nbsp;
          <Arrow to="right" />
        </a>
      )}
    </nav>
  );
}
