// The dates of the last days become "heute", "gestern", "vor 3 Tagen"; the exact one stays in the title.
// Only where nothing follows in the line: a page does not move under its reader.
const inDays = new Intl.RelativeTimeFormat(document.documentElement.lang, { numeric: "auto" });
const day = 86_400_000;

const startOfDay = (moment: Date) => new Date(moment).setHours(0, 0, 0, 0);

for (const time of document.querySelectorAll<HTMLTimeElement>("time[datetime]:last-child")) {
  const moment = new Date(time.dateTime);
  const days = Math.round((startOfDay(moment) - startOfDay(new Date())) / day);
  const exact = time.textContent;
  if (!(days > -7 && days <= 0) || time.nextSibling) continue;
  const hour = /\d{1,2}:\d\d/.exec(exact)?.[0];
  time.title = exact;
  time.textContent = hour ? `${inDays.format(days, "day")}, ${hour}` : inDays.format(days, "day");
}

export {};
