// What somebody sets for themselves, whatever their role.
import { OwnSessions, WaitingMail } from "#components/desk/profile";
import { Said } from "#components/desk/said";
import { isModerator, isWriter } from "#lib/accounts/guard";
import { ownProfile } from "#lib/accounts/profile/queries";
import { sessionDigest } from "#lib/accounts/session";
import { localeOf, pathTo } from "#lib/addresses";
import { texts } from "#lib/messages/catalogue";
import { first, type Query } from "../../../asked.ts";
import { DeskPage } from "../../../desk-page.tsx";
import { visitor } from "../../../visitor.tsx";

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<Query> };

export default async function ProfilePage({ params, searchParams }: Props) {
  const locale = localeOf((await params).locale);
  const account = await visitor(locale, pathTo("profile", locale));
  const [{ wantsWaitingMail, sessions }, digest] = await Promise.all([ownProfile(account), sessionDigest()]);
  const done = first((await searchParams).done);
  const t = texts(locale);
  const own = sessions.map(({ id, createdAt, sessionToken }) => ({ id, createdAt, isThisOne: sessionToken === digest }));

  return (
    <DeskPage account={account} locale={locale} place="profile" title={t.accounts.profile.title}>
      <h1 className="text-3xl">{t.accounts.profile.title}</h1>
      <p className="mt-2 text-soft">{t.desk.signedInAs(account.email, t.desk.roles[account.role])}</p>
      {done === "saved" && <Said>{t.accounts.profile.saved}</Said>}
      {done === "ended" && <Said>{t.accounts.profile.ended}</Said>}
      {isModerator(account) && <WaitingMail locale={locale} wanted={wantsWaitingMail} />}
      {isWriter(account) && (
        <p className="mt-8">
          <a className="button-quiet" href={pathTo("authorProfile", locale)}>
            {t.guests.profile.title}
          </a>
        </p>
      )}
      <OwnSessions locale={locale} sessions={own} />
    </DeskPage>
  );
}
