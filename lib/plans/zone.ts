// Times as people say them, in the time zone of the publication: on the two nights of the clock change a reading of the clock names
// no moment, or two of them. No clock of its own.

/** What a clock on the wall shows: "2026-10-25T02:30". */
export const readingPattern = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d$/;

const minute = 60_000;
const hour = 60 * minute;
/** No zone has ever moved its clock by more than a day. */
const looks = [-26, -13, 0, 13, 26];

/** The moments at which the clocks of a zone show a reading, the earliest first: usually one. */
export function momentsOf(reading: string, zone: string): Date[] {
  const plain = plainTime(reading);
  const offsets = new Set(looks.map((hours) => offsetAt(new Date(plain + hours * hour), zone)));
  return [...offsets]
    .map((offset) => new Date(plain - offset))
    .filter((moment) => readingOf(moment, zone) === reading)
    .sort((a, b) => a.getTime() - b.getTime());
}

/** What the clocks of a zone show at a moment, to the minute. */
export function readingOf(moment: Date, zone: string): string {
  return new Date(moment.getTime() + offsetAt(moment, zone)).toISOString().slice(0, 16);
}

/** For a reading that the clocks leave out: what they show instead, moved on by as much as they jump. */
export function readingAfterGap(reading: string, zone: string): string {
  const plain = plainTime(reading);
  const before = offsetAt(new Date(plain - 26 * hour), zone);
  return readingOf(new Date(plain - before), zone);
}

/** Whether a name is a time zone that this machine knows. */
export function isZone(name: string): boolean {
  try {
    formatOf(name);
    return true;
  } catch {
    return false; // a name that Intl refuses
  }
}

/** How far the clocks of a zone are ahead of UTC, in milliseconds. */
function offsetAt(moment: Date, zone: string): number {
  const parts = Object.fromEntries(
    formatOf(zone)
      .formatToParts(moment)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const { year = 0, month = 1, day = 1, hour: hours = 0, minute: minutes = 0, second = 0 } = parts;
  return Date.UTC(year, month - 1, day, hours, minutes, second) - Math.floor(moment.getTime() / 1_000) * 1_000;
}

const plainTime = (reading: string) => Date.parse(`${reading}:00.000Z`);

// To make one takes far longer than to use it.
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known) return known;
  const format = new Intl.DateTimeFormat("en-u-ca-iso8601-nu-latn", {
    timeZone: zone,
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
  });
  formats.set(zone, format);
  return format;
}
