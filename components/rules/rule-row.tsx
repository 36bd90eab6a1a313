// A rule in the list: what it says, what it has found, and the switch.
import { personName } from "#lib/accounts/shown";
import { type Locale, pathTo } from "#lib/addresses";
import { formatDate, texts } from "#lib/messages/catalogue";
import { pressRule } from "#lib/spam/rules/actions";
import type { ListedRule } from "#lib/spam/rules/queries";
import type { Rule } from "#lib/spam/rules/rule";
import { ruleName } from "#lib/spam/rules/wording";
import type { RuleState } from "#prisma/generated/enums";

export function RuleRow({ rule, locale }: { rule: ListedRule; locale: Locale }) {
  const t = texts(locale).rules;
  return (
    <li className="flex flex-wrap items-center gap-x-6 gap-y-1 border-line border-b py-2">
      <div className="min-w-0 flex-[1_1_20rem]">
        <p>
          <a className="break-words font-semibold" href={pathTo("rule", locale, { id: rule.id })}>
            {ruleName(rule, locale)}
          </a>{" "}
          <span className="text-soft text-sm">{traitsOf(rule, locale)}</span>
        </p>
        <p className="text-soft text-sm">
          {rule.state !== "off" && `${t.rule.hits(rule.wrong, rule.right, rule.open)} · `}
          {rule.changedBy
            ? t.rule.by(personName(rule.changedBy, locale), formatDate(rule.changedAt, locale))
            : formatDate(rule.changedAt, locale)}
        </p>
      </div>
      <Switch locale={locale} rule={rule} />
    </li>
  );
}

/** Kind, comparison and effect in one line. */
export function traitsOf({ kind, way, effect }: Pick<Rule, "kind" | "way" | "effect">, locale: Locale): string {
  const t = texts(locale).rules;
  return [t.kinds[kind], ...(kind === "word" ? [t.ways[way]] : []), t.effects[effect]].join(" · ");
}

const others: Readonly<Record<RuleState, readonly RuleState[]>> = {
  trial: ["active", "off"],
  active: ["trial", "off"],
  off: ["trial", "active"],
};

export function Switch({ rule, locale }: { rule: Pick<Rule, "id" | "version" | "state" | "kind" | "term" | "least">; locale: Locale }) {
  const t = texts(locale).rules.rule;
  return (
    <form action={pressRule} className="flex flex-wrap gap-2">
      <input name="locale" type="hidden" value={locale} />
      <input name="id" type="hidden" value={rule.id} />
      <input name="version" type="hidden" value={rule.version} />
      {others[rule.state].map((to) => (
        <button
          aria-label={t.switchNamed(t.switchTo[to], ruleName(rule, locale))}
          className="button-quiet"
          key={to}
          name="to"
          type="submit"
          value={to}
        >
          {t.switchTo[to]}
        </button>
      ))}
    </form>
  );
}
