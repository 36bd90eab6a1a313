import type { Contact } from "#lib/people/queries";

/** Name and postal address, line by line. */
export function Address({ organisation }: { organisation: Contact }) {
  const { name, street, postcode, city } = organisation;
  const lines = [street, [postcode, city].filter(Boolean).join(" ")].filter((line): line is string => Boolean(line));
  return (
    <address>
      <b>{name}</b>
      {lines.map((line) => (
        <span key={line}>{line}</span>
      ))}
    </address>
  );
}
