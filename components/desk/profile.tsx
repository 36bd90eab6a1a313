// The two parts of one's own profile: mails and sessions.
import { endOthers, saveProfile } from "#lib/accounts/profile/actions";
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

type Sessions = readonly { id: string; createdAt: Date; isThisOne: boolean }[];

export function OwnSessions({ locale, sessions }: { locale: Locale; sessions: Sessions }) {
  const { profile: t } = texts(locale).accounts;
  return (
    <section className="mt-10">
      <h2 className="text-2xl">{t.sessions}</h2>
      <ul className="mt-2">
        {sessions.map(({ id, createdAt, isThisOne }) => (
          <li key={id}>
            {t.sessionSince(formatDate(createdAt, locale, "time"))} {isThisOne && <span className="tag-line">{t.thisOne}</span>}
          </li>
        ))}
      </ul>
      {sessions.length > 1 && (
        <form action={endOthers} className="mt-3">
          <input name="locale" type="hidden" value={locale} />
          <button className="button-quiet" type="submit">
            {t.endOthers}
          </button>
        </form>
      )}
    </section>
  );
}
