// One rule: how it stands, what it has found, who changed it when.
import { notFound } from "next/navigation";
import { Said } from "#components/desk/said";
import { Counts } from "#components/rules/dry-run";
import { HitList } from "#components/rules/hit";
import { countsOf, newestOf, RuleHistory } from "#components/rules/rule-history";
import { Switch, traitsOf } from "#components/rules/rule-row";
import { isModerator } from "#lib/accounts/guard";
import { localeOf, pathTo } from "#lib/addresses";
import { texts } from "#lib/messages/catalogue";
import { wordsFor } from "#lib/messages/words";
import { findRule, hitsOfRule } from "#lib/spam/rules/queries";
import { ruleName } from "#lib/spam/rules/wording";
import { first, type Query } from "../../../../asked.ts";
import { DeskPage } from "../../../../desk-page.tsx";
import { Forbidden, visitor } from "../../../../visitor.tsx";

type Props = { params: Promise<{ locale: string; id: string }>; searchParams: Promise<Query> };

export default async function RulePage({ params, searchParams }: Props) {
  const { id, locale: segment } = await params;
  const locale = localeOf(segment);
  const account = await visitor(locale, pathTo("rule", locale, { id }));
  if (!isModerator(account)) return <Forbidden account={account} locale={locale} />;
  const rule = await findRule(id, account);
  if (!rule) notFound();
  const [hits, asked] = await Promise.all([hitsOfRule(id, account), searchParams]);
  const t = texts(locale).rules;
  const counts = countsOf(hits);
  const name = ruleName(rule, locale);
  const done = wordsFor(t.done, first(asked.done));
  const problem = wordsFor(t.refused, first(asked.problem));
  const { kind, term, least, way, effect, version } = rule;
  const change = pathTo("ruleLab", locale, {}, { kind, term, least: least || undefined, way, effect, rule: `${id}.${version}` });
  return (
    <DeskPage account={account} locale={locale} place="rules" title={name}>
      <p>
        <a href={pathTo("rules", locale)}>{t.rule.back}</a>
      </p>
      <h1 className="mt-2 break-words text-3xl">{name}</h1>
      <p className="mt-2">
        <b className="font-semibold">{t.states[rule.state]}</b> · {traitsOf(rule, locale)}
      </p>
      {done && <Said>{done}</Said>}
      {problem && <Said wrong>{problem}</Said>}
      <div className="mt-4 flex flex-wrap gap-3">
        <Switch locale={locale} rule={rule} />
        <a className="button-quiet" href={change}>
          {t.rule.change}
        </a>
      </div>
      <section className="mt-8 max-w-3xl">
        <h2 className="text-2xl">{t.rule.found}</h2>
        <p className="mt-1 text-soft">{hits.length === 0 ? t.rule.foundNone : t.rule.foundText}</p>
        {hits.length > 0 && <Counts counts={counts} locale={locale} />}
        {newestOf(hits).map((group) => (
          <section className="mt-6" key={group.side}>
            <h3 className="text-xl">{t.sideTitles[group.side](counts[group.side])}</h3>
            <HitList hits={group.hits} locale={locale} />
          </section>
        ))}
      </section>
      <section className="mt-8 max-w-3xl">
        <h2 className="text-2xl">{t.rule.history}</h2>
        <RuleHistory hits={hits} locale={locale} rule={rule} />
      </section>
    </DeskPage>
  );
}
