// How an author is introduced to readers.
import { Said } from "#components/desk/said";
import { IntroduceForm } from "#components/writing/guests/introduce-form";
import { OwnProposal } from "#components/writing/guests/proposals/own-proposal";
import { isWriter } from "#lib/accounts/guard";
import { localeOf, pathTo } from "#lib/addresses";
import { texts } from "#lib/messages/catalogue";
import { wordsFor } from "#lib/messages/words";
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
  const { saved, proposed, withdrawn, decided } = t;
  const done = wordsFor({ saved, proposed, withdrawn, decided }, first((await searchParams).done));
  return (
    <DeskPage account={account} locale={locale} place="profile" title={t.title}>
      <h1 className="text-3xl">{t.title}</h1>
      <p className="mt-2 max-w-2xl text-soft">{profile ? `${t.intro} ${t.name(profile.name)}` : t.nobody}</p>
      {done && <Said>{done}</Said>}
      {profile?.isShown && <p className="mt-4 max-w-2xl">{t.shown}</p>}
      {profile?.proposal && <OwnProposal heading="h2" proposal={profile.proposal} locale={locale} />}
      {profile && <IntroduceForm profile={profile} locale={locale} />}
    </DeskPage>
  );
}
