// security.txt (RFC 9116): whom to tell of a weakness.

/** So long what it says is to be believed; the standard asks for less than a year. */
const believed = 180 * 86_400_000;

export function securityText({ contact, address }: { contact: string; address: string }, now: Date): string {
  const midnight = new Date(now.getTime() + believed).toISOString().slice(0, 10);
  return [`Contact: ${contact}`, `Expires: ${midnight}T00:00:00Z`, "Preferred-Languages: de, en", `Canonical: ${address}`, ""].join("\n");
}
