// The versions of a rule: what each said, who made it so and when, and what it found.
import { personName } from "#lib/accounts/shown";
import type { Locale } from "#lib/addresses";
import { formatDate, texts } from "#lib/messages/catalogue";
import { type Side, sides } from "#lib/spam/rules/dry-run/outcome";
import type { KeptRule, RuleHit } from "#lib/spam/rules/queries";
import { ruleName } from "#lib/spam/rules/wording";
import { traitsOf } from "./rule-row.tsx";

type Props = { rule: KeptRule; hits: readonly RuleHit[]; locale: Locale };

export function RuleHistory({ rule, hits, locale }: Props) {
  const t = texts(locale).rules;
  return (
    <ol className="mt-2">
      {rule.changes.map((change) => (
        <li className="border-line border-b py-2" key={change.version}>
          <p>
            <b className="font-semibold">{t.rule.version(change.version)}</b>: {ruleName({ ...change, kind: rule.kind }, locale)} ·{" "}
            {traitsOf({ ...change, kind: rule.kind }, locale)} · {t.states[change.state]}
          </p>
          <p className="text-soft text-sm">
            {t.rule.by(change.user ? personName(change.user, locale) : t.rule.house, formatDate(change.at, locale, "time"))}
            {" · "}
            {hitsText(countsOf(hits.filter(({ version }) => version === change.version)), locale)}
          </p>
        </li>
      ))}
    </ol>
  );
}

const hitsText = ({ wrong, right, open }: Record<Side, number>, locale: Locale) => texts(locale).rules.rule.hits(wrong, right, open);

export function countsOf(hits: readonly RuleHit[]): Record<Side, number> {
  const counts = { wrong: 0, right: 0, open: 0 };
  for (const { side } of hits) counts[side]++;
  return counts;
}

/** The newest of each side. */
export const newestOf = (hits: readonly RuleHit[]) =>
  sides.map((side) => ({ side, hits: hits.filter((hit) => hit.side === side).slice(0, 25) })).filter((group) => group.hits.length > 0);
