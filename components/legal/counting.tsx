import type { Locale } from "#lib/addresses";
import type { Analytics } from "#lib/consent/analytics";
import { texts } from "#lib/messages/catalogue";

/** What counts those who have consented: what it is, who runs it, how long it keeps what, and how one withdraws. */
export function Counting({ analytics, locale }: { analytics: Analytics; locale: Locale }) {
  const { script, name, provider, purposeDe, purposeEn, retentionDays, cookies, privacyUrl } = analytics;
  const { consent: t } = texts(locale);
  const facts = [
    [t.purpose, locale === "de" ? purposeDe : purposeEn],
    [t.provider, provider],
    [t.kept, t.days(retentionDays)],
  ] as const;
  return (
    <>
      <h2 id="statistik">{t.notice.title}</h2>
      <p>{t.notice.text(name, new URL(script).host)}</p>
      <ul>
        {facts.map(([what, text]) => (
          <li key={what}>
            <b>{what}:</b> {text}
          </li>
        ))}
        <li>
          <b>{t.privacy}:</b> <a href={privacyUrl}>{new URL(privacyUrl).host}</a>
        </li>
      </ul>
      <p>{cookies ? t.notice.cookies(cookies.replaceAll(" ", ", ")) : t.notice.noCookies}</p>
      <p>{t.notice.withdraw}</p>
    </>
  );
}
