// Absolute dates of the last days become "heute", "gestern" and "vor drei Tagen"; the exact one stays in the title.
const language = document.documentElement.lang;
const inDays = new Intl.RelativeTimeFormat(language, { numeric: "auto" });
const day = 86_400_000;

const startOfDay = (moment: Date) => new Date(moment).setHours(0, 0, 0, 0);

for (const time of document.querySelectorAll<HTMLTimeElement>("time[datetime]:not([data-exact])")) {
  const moment = new Date(time.dateTime);
  const days = Math.round((startOfDay(moment) - startOfDay(new Date())) / day);
  if (!(days > -7 && days <= 0)) continue;
  time.title = time.textContent;
  time.textContent = inDays.format(days, "day");
}

export {};
