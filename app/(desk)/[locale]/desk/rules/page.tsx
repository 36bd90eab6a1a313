// All rules of the house: on trial, on, off.
import { RuleRow } from "#components/rules/rule-row";
import { isModerator } from "#lib/accounts/guard";
import { type Locale, localeOf, pathTo } from "#lib/addresses";
import { texts } from "#lib/messages/catalogue";
import { type ListedRule, listRules } from "#lib/spam/rules/queries";
import type { RuleState } from "#prisma/generated/enums";
import { DeskPage } from "../../../desk-page.tsx";
import { Forbidden, visitor } from "../../../visitor.tsx";

export default async function RulesPage({ params }: { params: Promise<{ locale: string }> }) {
  const locale = localeOf((await params).locale);
  const account = await visitor(locale, pathTo("rules", locale));
  if (!isModerator(account)) return <Forbidden account={account} locale={locale} />;
  const rules = await listRules(account);
  const t = texts(locale).rules;
  const inState = (state: RuleState) => rules.filter((rule) => rule.state === state);
  const off = inState("off");
  return (
    <DeskPage account={account} locale={locale} place="rules" title={t.title}>
      <h1 className="text-3xl">{t.title}</h1>
      <p className="mt-2 max-w-3xl text-soft">{t.intro}</p>
      <p className="mt-4">
        <a className="button" href={pathTo("ruleLab", locale)}>
          {t.add}
        </a>
      </p>
      {rules.length === 0 && <p className="mt-6">{t.none}</p>}
      <Group locale={locale} rules={inState("trial")} state="trial" />
      <Group locale={locale} rules={inState("active")} state="active" />
      {off.length > 0 && (
        <details className="mt-8">
          <summary className="inline-flex min-h-11 items-center text-2xl">
            {t.groups.off} ({off.length})
          </summary>
          <List locale={locale} rules={off} />
        </details>
      )}
    </DeskPage>
  );
}

type ListProps = { rules: readonly ListedRule[]; locale: Locale };

function Group({ state, ...list }: ListProps & { state: RuleState }) {
  const t = texts(list.locale).rules;
  if (list.rules.length === 0) return null;
  return (
    <section className="mt-8">
      <h2 className="text-2xl">{t.groups[state]}</h2>
      <p className="mt-1 text-soft">{t.groupTexts[state]}</p>
      <List {...list} />
    </section>
  );
}

function List({ rules, locale }: ListProps) {
  return (
    <ul className="mt-3 border-line border-t">
      {rules.map((rule) => (
        <RuleRow key={rule.id} locale={locale} rule={rule} />
      ))}
    </ul>
  );
}
