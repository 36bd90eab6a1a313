import { type Locale, pathTo } from "#lib/addresses";
import { texts } from "#lib/messages/catalogue";
import type { Alarm } from "#lib/moderation/filter/alarms";
import { alarmText } from "#lib/moderation/filter/wording";

/** What somebody should look at, first of all. */
export function Alarms({ alarms, locale }: { alarms: readonly Alarm[]; locale: Locale }) {
  const { alarms: t } = texts(locale).filter;
  if (alarms.length === 0) return <p className="said mt-6">{t.none}</p>;
  return (
    <section aria-labelledby="alarms" className="said said-wrong mt-6">
      <h2 className="text-xl" id="alarms">
        {t.title}
      </h2>
      <ul className="mt-2 grid list-disc gap-2 pl-5">
        {alarms.map((alarm) => (
          <li key={alarm.kind}>
            {alarmText(alarm, locale)} {alarm.kind === "queue-old" && <a href={pathTo("queue", locale)}>{t.toQueue}</a>}
            {alarm.kind === "rules-broken" && <a href={pathTo("rules", locale)}>{t.toRules}</a>}
          </li>
        ))}
      </ul>
    </section>
  );
}
