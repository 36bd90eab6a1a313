// What is alarming about Akismet, and what went wrong lately.
import type { Locale } from "#lib/addresses";
import { believeAgain } from "#lib/akismet/actions";
import type { Standing } from "#lib/akismet/service/queries";
import { formatDate, texts } from "#lib/messages/catalogue";
import { wordsFor } from "#lib/messages/words";
import { Said } from "./said.tsx";

export function AkismetAlarms({ standing: { alarmSince, troubles }, locale }: { standing: Standing; locale: Locale }) {
  const t = texts(locale).akismet;
  const alerts = troubles.filter(({ kind, overAt }) => kind === "alert" && overAt === null);
  return (
    <>
      {alarmSince && (
        <Said wrong>
          <p className="font-semibold">{t.alarm(formatDate(alarmSince, locale, "time"))}</p>
          <p className="mt-1 max-w-3xl">{t.alarmWhat}</p>
          <form action={believeAgain} className="mt-2">
            <input name="locale" type="hidden" value={locale} />
            <button className="button-quiet" type="submit">
              {t.believe}
            </button>
          </form>
        </Said>
      )}
      {alerts.map(({ code, message, lastAt }) => (
        <Said key={`${code} ${message}`} wrong>
          <b className="font-semibold">{t.alert}</b> <span lang="en">{message || t.alertCode(code)}</span>{" "}
          <span className="text-soft">
            {[message && code && t.alertCode(code), t.last(formatDate(lastAt, locale, "time"))].filter(Boolean).join(", ")}
          </span>
        </Said>
      ))}
    </>
  );
}

export function AkismetTroubles({ troubles, locale }: { troubles: Standing["troubles"]; locale: Locale }) {
  const t = texts(locale).akismet;
  return (
    <section className="mt-10">
      <h2 className="text-2xl">{t.troubles}</h2>
      {troubles.length === 0 && <p className="mt-2 text-soft">{t.noTroubles}</p>}
      <ul className="mt-2">
        {troubles.map(({ kind, code, message, times, lastAt, overAt }) => (
          <li className="border-line border-b py-2" key={`${kind} ${code} ${message}`}>
            <span className={overAt ? "text-soft" : "font-semibold text-accent"}>{wordsFor(t.kinds, kind)}</span>{" "}
            <span lang="en">{[code, message].filter(Boolean).join(" ")}</span>
            <span className="block text-soft text-sm">
              {[
                t.times(times),
                overAt ? t.over(formatDate(overAt, locale, "time")) : t.lasting,
                t.last(formatDate(lastAt, locale, "time")),
              ].join(", ")}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
