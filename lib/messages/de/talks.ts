/** Gespräche: was Leserinnen und Leser davon sehen. */
export const talks = {
  kind: "Gespräch",
  speakers: "Im Gespräch",
  with: (name: string) => `Gespräche mit ${name}`,
};
