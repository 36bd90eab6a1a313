// The form of the lab. It asks by address: what was typed stands in it, so nothing is lost and trying changes nothing.
import { Field } from "#components/ui/field";
import { type Locale, parameterName, pathTo } from "#lib/addresses";
import { texts } from "#lib/messages/catalogue";
import { bounds, isMeasure, measures } from "#lib/spam/rules/measure";
import type { FaultyField, TypedRule } from "#lib/spam/rules/schema";
import { RuleEffect, RuleKind, RuleWay } from "#prisma/generated/enums";

type Props = { locale: Locale; typed: TypedRule; faulty: FaultyField | undefined; rule: string | undefined };
type PartProps = Omit<Props, "rule">;

/** The kinds as tabs. A rule that exists keeps its kind. */
export function KindTabs({ locale, kind }: { locale: Locale; kind: RuleKind }) {
  const t = texts(locale).rules;
  return (
    <nav aria-label={t.kindsLabel} className="mt-5 border-line border-b">
      <ul className="places">
        {Object.values(RuleKind).map((each) => (
          <li key={each}>
            <a aria-current={each === kind ? "page" : undefined} href={pathTo("ruleLab", locale, {}, { kind: each })}>
              {t.kinds[each]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

export function RuleForm({ rule, ...props }: Props) {
  const { locale, typed } = props;
  const t = texts(locale).rules;
  return (
    <form action={pathTo("ruleLab", locale)} className="mt-5 grid max-w-3xl gap-4" method="get">
      <p className="text-soft">{t.kindTexts[typed.kind]}</p>
      <input name={parameterName("ruleLab", "kind", locale)} type="hidden" value={typed.kind} />
      {rule && <input name={parameterName("ruleLab", "rule", locale)} type="hidden" value={rule} />}
      {typed.kind === "measure" ? <MeasureFields {...props} /> : <TermField {...props} kind={typed.kind} />}
      <div className="grid gap-4 sm:grid-cols-2">
        {typed.kind === "word" && <Choice {...props} labels={t.ways} name="way" values={Object.values(RuleWay)} />}
        <Choice {...props} labels={t.effects} name="effect" values={Object.values(RuleEffect)} />
      </div>
      <div className="flex flex-wrap gap-3">
        <button className="button" type="submit">
          {t.form.try}
        </button>
        <a className="button-quiet" href={rule ? pathTo("rule", locale, { id: rule.slice(0, 16) }) : pathTo("rules", locale)}>
          {t.form.cancel}
        </a>
      </div>
    </form>
  );
}

function TermField({ locale, typed, faulty, kind }: PartProps & { kind: Exclude<RuleKind, "measure"> }) {
  const { form } = texts(locale).rules;
  const hints = { word: form.wordHint, pattern: form.patternHint, host: form.hostHint };
  return (
    <Field
      hint={hints[kind]}
      id="term"
      label={form[kind]}
      name={parameterName("ruleLab", "term", locale)}
      problem={problemAt("term", faulty, locale)}
    >
      {(described) => (
        <input
          {...described}
          autoCapitalize="none"
          autoComplete="off"
          className={kind === "word" ? undefined : "font-mono"}
          defaultValue={typed.term}
          maxLength={400}
          required
          spellCheck={false}
        />
      )}
    </Field>
  );
}

function MeasureFields({ locale, typed, faulty }: PartProps) {
  const t = texts(locale).rules;
  const from = isMeasure(typed.term) ? bounds[typed.term].from : undefined;
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <Field id="term" label={t.form.measure} name={parameterName("ruleLab", "term", locale)} problem={problemAt("term", faulty, locale)}>
        {(described) => (
          <select {...described} defaultValue={typed.term || "links"}>
            {measures.map((measure) => (
              <option key={measure} value={measure}>
                {t.measures[measure]}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field
        hint={t.form.leastHint}
        id="least"
        label={t.form.least}
        name={parameterName("ruleLab", "least", locale)}
        problem={problemAt("least", faulty, locale)}
      >
        {(described) => <input {...described} defaultValue={typed.least || from} inputMode="numeric" maxLength={6} required />}
      </Field>
    </div>
  );
}

type ChoiceProps<V extends string> = PartProps & { name: "way" | "effect"; values: readonly V[]; labels: Readonly<Record<V, string>> };

function Choice<V extends string>({ locale, typed, name, values, labels }: ChoiceProps<V>) {
  const t = texts(locale).rules.form;
  return (
    <Field hint={t.hints[name]} id={name} label={t[name]} name={parameterName("ruleLab", name, locale)}>
      {(described) => (
        <select {...described} defaultValue={typed[name]}>
          {values.map((value) => (
            <option key={value} value={value}>
              {labels[value]}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

function problemAt(field: FaultyField["field"], faulty: FaultyField | undefined, locale: Locale): string | undefined {
  if (faulty?.field !== field) return undefined;
  const t = texts(locale).rules;
  const problem = t.problems[faulty.problem];
  return faulty.near && faulty.near !== "" ? t.near(problem, faulty.near) : problem;
}
