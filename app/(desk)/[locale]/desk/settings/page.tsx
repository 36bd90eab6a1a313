// What is set for the whole site; for administrators.
import { Said } from "#components/desk/said";
import { AnalyticsLink, CommentsSwitch, FilterLinks } from "#components/desk/site-settings";
import { SiteForm } from "#components/site/desk/site-form";
import { isAdministrator } from "#lib/accounts/guard";
import { localeOf, pathTo } from "#lib/addresses";
import { texts } from "#lib/messages/catalogue";
import { wordsFor } from "#lib/messages/words";
import { settings } from "#lib/settings";
import { siteFieldsNow } from "#lib/site/administration/queries";
import { commentsAreOpen } from "#lib/site/queries";
import { first, type Query } from "../../../asked.ts";
import { DeskPage } from "../../../desk-page.tsx";
import { Forbidden, visitor } from "../../../visitor.tsx";

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<Query> };

export default async function SettingsPage({ params, searchParams }: Props) {
  const locale = localeOf((await params).locale);
  const account = await visitor(locale, pathTo("deskSettings", locale));
  if (!isAdministrator(account)) return <Forbidden account={account} locale={locale} />;
  const [open, site] = await Promise.all([commentsAreOpen(), siteFieldsNow(account)]);
  const asked = await searchParams;
  const t = texts(locale).desk.site;
  const done = wordsFor(t.done, first(asked.done));
  const problem = wordsFor(t.problems, first(asked.problem));

  return (
    <DeskPage account={account} locale={locale} place="deskSettings" title={t.title}>
      <h1 className="text-3xl">{t.title}</h1>
      {done && <Said>{done}</Said>}
      {problem && <Said wrong>{problem}</Said>}
      <SiteForm locale={locale} site={site} zones={zonesWith(site.timeZone)} />
      <CommentsSwitch locale={locale} moderation={settings().MODERATION} open={open} />
      <FilterLinks locale={locale} />
      <AnalyticsLink locale={locale} />
    </DeskPage>
  );
}

/** The zones that this machine knows, and the one that is set, whatever it is called elsewhere. */
const zonesWith = (zone: string) => [...new Set([...Intl.supportedValuesOf("timeZone"), zone])].sort();
