// How it stands with Akismet; for administrators.
import { AkismetFacts } from "#components/desk/akismet";
import { AkismetAlarms, AkismetTroubles } from "#components/desk/akismet-troubles";
import { Said } from "#components/desk/said";
import { isAdministrator } from "#lib/accounts/guard";
import { localeOf, pathTo } from "#lib/addresses";
import { akismetStanding } from "#lib/akismet/service/queries";
import { texts } from "#lib/messages/catalogue";
import { wordsFor } from "#lib/messages/words";
import { first, type Query } from "../../../asked.ts";
import { DeskPage } from "../../../desk-page.tsx";
import { Forbidden, visitor } from "../../../visitor.tsx";

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<Query> };

export default async function AkismetPage({ params, searchParams }: Props) {
  const locale = localeOf((await params).locale);
  const account = await visitor(locale, pathTo("deskAkismet", locale));
  if (!isAdministrator(account)) return <Forbidden account={account} locale={locale} />;
  const standing = await akismetStanding(account);
  const t = texts(locale).akismet;
  const done = wordsFor(t.done, first((await searchParams).done));

  return (
    <DeskPage account={account} locale={locale} place="deskAkismet" title={t.title}>
      <h1 className="text-3xl">{t.title}</h1>
      {done && <Said>{done}</Said>}
      {standing ? (
        <>
          <AkismetAlarms locale={locale} standing={standing} />
          <p className="mt-2 max-w-3xl text-soft">{t.intro}</p>
          <AkismetFacts locale={locale} standing={standing} />
          <AkismetTroubles locale={locale} troubles={standing.troubles} />
        </>
      ) : (
        <p className="mt-3 max-w-3xl">
          {t.off} <span className="text-soft">{t.offHow}</span>
        </p>
      )}
    </DeskPage>
  );
}
