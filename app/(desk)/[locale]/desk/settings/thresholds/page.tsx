// The thresholds of the filter, tried on the comments that came before they hold; for administrators.
import { Said } from "#components/desk/said";
import { PolicyForm, PolicyHistory, PolicyResult, SavePolicy } from "#components/rules/policy";
import { isAdministrator } from "#lib/accounts/guard";
import { localeOf, pathTo } from "#lib/addresses";
import { texts } from "#lib/messages/catalogue";
import { wordsFor } from "#lib/messages/words";
import { currentPolicy, tryPolicy } from "#lib/spam/policy/queries";
import { percentText, typedPolicy } from "#lib/spam/policy/schema";
import { first, type Query } from "../../../../asked.ts";
import { DeskPage } from "../../../../desk-page.tsx";
import { Forbidden, visitor } from "../../../../visitor.tsx";

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<Query> };

export default async function PolicyPage({ params, searchParams }: Props) {
  const locale = localeOf((await params).locale);
  const account = await visitor(locale, pathTo("deskPolicy", locale));
  if (!isAdministrator(account)) return <Forbidden account={account} locale={locale} />;
  const asked = await searchParams;
  const [holdAt, spamAt] = [first(asked.holdAt), first(asked.spamAt)];
  const { policy, isOwn, version, changes } = await currentPolicy(account);
  const now = { holdAt: percentText(policy.holdAt, locale), spamAt: percentText(policy.spamAt, locale) };
  const typed = holdAt === undefined && spamAt === undefined ? undefined : { holdAt: holdAt ?? "", spamAt: spamAt ?? "" };
  const wanted = typed && typedPolicy.safeParse(typed);
  const tried = wanted?.success ? await tryPolicy(wanted.data, policy, account) : undefined;
  const run = typeof tried === "string" ? undefined : tried;
  const t = texts(locale).rules.policy;
  const done = wordsFor(t.done, first(asked.done));
  return (
    <DeskPage account={account} locale={locale} place="deskSettings" title={t.title}>
      <p>
        <a href={pathTo("deskSettings", locale)}>{t.back}</a>
      </p>
      <h1 className="mt-2 text-3xl">{t.title}</h1>
      <p className="mt-2 max-w-3xl text-soft">{t.intro}</p>
      {done && <Said>{done}</Said>}
      {typeof tried === "string" && <Said wrong>{texts(locale).rules.run[tried]}</Said>}
      {first(asked.problem) === "meanwhile" && <Said wrong>{t.meanwhile}</Said>}
      <p className="mt-3">
        {t.now(now.holdAt, now.spamAt)} <span className="text-soft">{isOwn ? t.own : t.usual}</span>
      </p>
      <PolicyForm locale={locale} problem={wanted && !wanted.success ? t.problem : undefined} typed={typed ?? now} />
      {run && <PolicyResult locale={locale} run={run} />}
      {(run || isOwn) && <SavePolicy locale={locale} tried={run && typed} version={version} />}
      <PolicyHistory changes={changes} locale={locale} />
    </DeskPage>
  );
}
