// How an author is introduced to readers.
import { Said } from "#components/desk/said";
import { IntroduceForm } from "#components/writing/guests/introduce-form";
import { isWriter } from "#lib/accounts/guard";
import { localeOf, pathTo } from "#lib/addresses";
import { texts } from "#lib/messages/catalogue";
import { authorProfile } from "#lib/writing/guests/profile/queries";
import { first, type Query } from "../../../../asked.ts";
import { DeskPage } from "../../../../desk-page.tsx";
import { Forbidden, visitor } from "../../../../visitor.tsx";

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<Query> };

export default async function AuthorProfilePage({ params, searchParams }: Props) {
  const locale = localeOf((await params).locale);
  const account = await visitor(locale, pathTo("authorProfile", locale));
  if (!isWriter(account)) return <Forbidden account={account} locale={locale} />;
  const profile = await authorProfile(account);
  const t = texts(locale).guests.profile;
  return (
    <DeskPage account={account} locale={locale} place="profile" title={t.title}>
      <h1 className="text-3xl">{t.title}</h1>
      <p className="mt-2 max-w-2xl text-soft">{profile ? `${t.intro} ${t.name(profile.name)}` : t.nobody}</p>
      {first((await searchParams).done) === "saved" && <Said>{t.saved}</Said>}
      {profile?.isFixed && <p className="mt-4 max-w-2xl">{t.fixed}</p>}
      {profile && !profile.isFixed && <IntroduceForm profile={profile} locale={locale} />}
    </DeskPage>
  );
}
