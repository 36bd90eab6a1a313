import type { Piece } from "#lib/search/shown/marking";

/** A text with what was found in it marked. */
export function Pieces({ pieces }: { pieces: readonly Piece[] }) {
  return pieces.map(({ text, found }, place) => {
    const key = `${place} ${text}`;
    return found ? <mark key={key}>{text}</mark> : <span key={key}>{text}</span>;
  });
}
