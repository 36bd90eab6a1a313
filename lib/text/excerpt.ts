// The beginning of a text, where there is no room for all of it.

/** At most so many characters, cut between two words; a word that is longer than that is cut as well. What was cut ends in an ellipsis. */
export function excerptOf(text: string, most: number): string {
  const whole = text.replace(/\s+/g, " ").trim();
  const characters = [...whole];
  if (characters.length <= most) return whole;
  const room = characters.slice(0, most - 1).join("");
  const end = characters[most - 1] === " " ? room.length : room.lastIndexOf(" ");
  const kept = (end > 0 ? room.slice(0, end) : room).replace(/[\s,;:.!?–—-]+$/u, "");
  return `${kept || room}…`;
}
