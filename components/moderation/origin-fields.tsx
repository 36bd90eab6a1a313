// Says in a form where it stands, so that its answer leads back there.
import type { Origin } from "#lib/moderation/schema";

export function OriginFields({ origin }: { origin: Origin }) {
  return Object.entries(origin).map(([name, value]) => (value ? <input key={name} name={name} type="hidden" value={value} /> : null));
}
