// The lab: what a rule finds, and what it would have done, before it counts.
import { Said } from "#components/desk/said";
import { DryRunResult, Preview } from "#components/rules/dry-run";
import { KindTabs, RuleForm } from "#components/rules/rule-form";
import { traitsOf } from "#components/rules/rule-row";
import { SaveRule } from "#components/rules/save-rule";
import { isModerator } from "#lib/accounts/guard";
import { localeOf, pathTo } from "#lib/addresses";
import { texts } from "#lib/messages/catalogue";
import { wordsFor } from "#lib/messages/words";
import { tryRule } from "#lib/spam/rules/dry-run/queries";
import { examplesOf } from "#lib/spam/rules/examples";
import { findRule } from "#lib/spam/rules/queries";
import { read, seenIn, typedRule } from "#lib/spam/rules/schema";
import { ruleName } from "#lib/spam/rules/wording";
import { first, type Query } from "../../../../asked.ts";
import { DeskPage } from "../../../../desk-page.tsx";
import { Forbidden, visitor } from "../../../../visitor.tsx";

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<Query> };

export default async function RuleLabPage({ params, searchParams }: Props) {
  const locale = localeOf((await params).locale);
  const asked = await searchParams;
  const fields = Object.fromEntries(Object.entries(asked).map(([name, value]) => [name, first(value)]));
  const account = await visitor(locale, pathTo("ruleLab", locale, {}, fields));
  if (!isModerator(account)) return <Forbidden account={account} locale={locale} />;

  const seen = seenIn(fields.rule);
  const kept = seen ? await findRule(seen.id, account) : null;
  const typed = typedRule.parse(kept ? { ...fields, kind: kept.kind } : fields);
  const said = typed.term === "" ? undefined : await read(typed);
  const faulty = said && "problem" in said ? said : undefined;
  const definition = said && "definition" in said ? said.definition : undefined;
  // What was refused when it was to be kept is not asked again.
  const tried = definition && (fields.problem === "slow" ? "slow" : await tryRule(definition, account));
  const run = typeof tried === "string" ? undefined : tried;
  const t = texts(locale).rules;
  const problem = tried === "running" || tried === "often" ? t.run[tried] : wordsFor(t.refused, tried === "slow" ? "" : fields.problem);
  const title = kept ? t.form.change(ruleName(kept, locale)) : t.add;
  // What is kept next is a change of the rule as it stands now: whoever was told of another's change has seen it.
  const current = kept && { id: kept.id, version: fields.problem === "meanwhile" || !seen ? kept.version : seen.version };
  return (
    <DeskPage account={account} locale={locale} place="rules" title={title}>
      <h1 className="break-words text-3xl">{title}</h1>
      {problem && <Said wrong>{problem}</Said>}
      {fields.problem === "meanwhile" && kept && (
        <p className="mt-2">
          <b>{ruleName(kept, locale)}</b> {traitsOf(kept, locale)} · {t.states[kept.state]}
        </p>
      )}
      {!kept && <KindTabs kind={typed.kind} locale={locale} />}
      <RuleForm
        faulty={tried === "slow" ? { field: "term", problem: tried, near: "" } : faulty}
        locale={locale}
        rule={current ? `${current.id}.${current.version}` : undefined}
        typed={typed}
      />
      {definition && run && (
        <>
          <Preview examples={await examplesOf(definition)} locale={locale} run={run} />
          <DryRunResult locale={locale} run={run} />
          <SaveRule locale={locale} seen={current ?? undefined} typed={typed} />
        </>
      )}
    </DeskPage>
  );
}
