const turn = { up: "M8 14V2M3 7l5-5 5 5", left: "M14 8H2M7 3 2 8l5 5", right: "M2 8h12M9 3l5 5-5 5" };

/** The faces have no arrows to the sides, so all arrows are drawn. Says nothing to a screen reader. */
export function Arrow({ to }: { to: keyof typeof turn }) {
  return (
    <svg
      className="arrow"
      viewBox="0 0 16 16"
      width="14"
      height="14"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      aria-hidden="true"
    >
      <path d={turn[to]} />
    </svg>
  );
}
