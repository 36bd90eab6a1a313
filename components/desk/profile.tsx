// The two parts of one's own profile: mails and sessions.
import type { Browser } from "#lib/accounts/devices/browser";
import { browserInWords } from "#lib/accounts/devices/wording";
import { endAll, endOne, endOthers, saveProfile } from "#lib/accounts/profile/actions";
import type { Locale } from "#lib/addresses";
import { formatDate, texts } from "#lib/messages/catalogue";

export function WaitingMail({ locale, wanted }: { locale: Locale; wanted: boolean }) {
  const { profile: t } = texts(locale).accounts;
  return (
    <form action={saveProfile} className="mt-8">
      <input name="locale" type="hidden" value={locale} />
      <label className="flex min-h-11 max-w-xl items-center gap-3">
        <input className="size-5 shrink-0 accent-accent" defaultChecked={wanted} name="waiting" type="checkbox" value="yes" />
        {t.waitingMail}
      </label>
      <p className="hint mt-1">{t.mailLanguage}</p>
      <button className="button mt-3" type="submit">
        {t.save}
      </button>
    </form>
  );
}

type Sessions = readonly (Browser & { id: string; createdAt: Date; seenOn: Date; isThisOne: boolean })[];

export function OwnSessions({ locale, sessions }: { locale: Locale; sessions: Sessions }) {
  const { profile: t } = texts(locale).accounts;
  return (
    <section className="mt-10">
      <h2 className="text-2xl">{t.sessions}</h2>
      <p className="mt-2 max-w-2xl text-soft">{t.sessionsText}</p>
      <ul className="mt-4 max-w-2xl border-line border-t">
        {sessions.map(({ id, createdAt, seenOn, isThisOne, ...browser }) => (
          <li className="flex flex-wrap items-center justify-between gap-x-4 border-line border-b py-2 sm:flex-nowrap" key={id}>
            <div>
              <b className="font-semibold">{browserInWords(browser, locale)}</b>{" "}
              {isThisOne && <span className="tag-line">{t.thisOne}</span>}
              <p className="text-soft text-sm">
                {t.sessionSince(formatDate(createdAt, locale, "time"))} · {t.seenOn(formatDate(seenOn, locale))}
              </p>
            </div>
            <form action={endOne}>
              <input name="locale" type="hidden" value={locale} />
              <input name="id" type="hidden" value={id} />
              <button aria-label={t.endNamed(browserInWords(browser, locale))} className="button-plain" type="submit">
                {t.endOne}
              </button>
            </form>
          </li>
        ))}
      </ul>
      <div className="mt-4 flex flex-wrap gap-3">
        {sessions.length > 1 && (
          <form action={endOthers}>
            <input name="locale" type="hidden" value={locale} />
            <button className="button-quiet" type="submit">
              {t.endOthers}
            </button>
          </form>
        )}
        <form action={endAll}>
          <input name="locale" type="hidden" value={locale} />
          <button className="button-quiet" type="submit">
            {t.endAll}
          </button>
        </form>
      </div>
    </section>
  );
}
