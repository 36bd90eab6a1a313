// What somebody sets for themselves, whatever their role.
import { headers } from "next/headers";
import { Passkeys } from "#components/desk/passkeys";
import { OwnSessions, WaitingMail } from "#components/desk/profile";
import { Said } from "#components/desk/said";
import { browserOf } from "#lib/accounts/devices/browser";
import { browserInWords } from "#lib/accounts/devices/wording";
import { isModerator, isWriter } from "#lib/accounts/guard";
import { mostPasskeys } from "#lib/accounts/passkeys/most";
import { ownPasskeys } from "#lib/accounts/passkeys/queries";
import { passkeysWork } from "#lib/accounts/passkeys/relying-party";
import { ownProfile } from "#lib/accounts/profile/queries";
import { sessionDigest, sessionToken } from "#lib/accounts/session";
import { isFresh } from "#lib/accounts/sessions/queries";
import { localeOf, pathTo } from "#lib/addresses";
import { texts } from "#lib/messages/catalogue";
import { wordsFor } from "#lib/messages/words";
import { first, type Query } from "../../../asked.ts";
import { DeskPage } from "../../../desk-page.tsx";
import { visitor } from "../../../visitor.tsx";

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<Query> };

export default async function ProfilePage({ params, searchParams }: Props) {
  const locale = localeOf((await params).locale);
  const account = await visitor(locale, pathTo("profile", locale));
  const [profile, passkeys, digest] = await Promise.all([ownProfile(account), ownPasskeys(account), sessionDigest()]);
  const fresh = await isFresh(await sessionToken(), account);
  const t = texts(locale);
  const done = wordsFor(t.accounts.profile.done, first((await searchParams).done));
  const sessions = profile.sessions.map(({ sessionToken, ...session }) => ({ ...session, isThisOne: sessionToken === digest }));
  const suggested = browserInWords(browserOf((await headers()).get("user-agent") ?? ""), locale);

  return (
    <DeskPage account={account} locale={locale} place="profile" title={t.accounts.profile.title}>
      <h1 className="text-3xl">{t.accounts.profile.title}</h1>
      <p className="mt-2 text-soft">{t.desk.signedInAs(account.email, t.desk.roles[account.role])}</p>
      {done && <Said>{done}</Said>}
      {isModerator(account) && <WaitingMail locale={locale} wanted={profile.wantsWaitingMail} />}
      {isWriter(account) && (
        <p className="mt-8">
          <a className="button-quiet" href={pathTo("authorProfile", locale)}>
            {t.guests.profile.title}
          </a>
        </p>
      )}
      {passkeysWork() && (
        <Passkeys isFresh={fresh} locale={locale} mayAdd={passkeys.length < mostPasskeys} passkeys={passkeys} suggested={suggested} />
      )}
      <OwnSessions locale={locale} sessions={sessions} />
    </DeskPage>
  );
}
