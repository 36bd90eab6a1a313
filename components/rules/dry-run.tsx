// What a rule would have done to the last comments: the false alarms first, for they are what one has to see before switching it on.
import type { Locale } from "#lib/addresses";
import { texts } from "#lib/messages/catalogue";
import { type Side, sides } from "#lib/spam/rules/dry-run/outcome";
import type { DryRun } from "#lib/spam/rules/dry-run/queries";
import type { Examples } from "#lib/spam/rules/examples";
import { HitList } from "./hit.tsx";

export function Preview({ examples, run, locale }: { examples: Examples; run: DryRun; locale: Locale }) {
  const t = texts(locale).rules.examples;
  const lines: [label: string, words: string[]][] = [
    [t.found, examples.found],
    [t.passed, examples.passed],
    [t.inComments, run.found.map(({ words, times }) => t.times(words, times))],
  ];
  const shown = lines.filter(([, words]) => words.length > 0);
  if (shown.length === 0) return null;
  return (
    <section className="mt-8 max-w-3xl">
      <h2 className="text-2xl">{t.title}</h2>
      <dl className="mt-2">
        {shown.map(([label, words]) => (
          <div className="mt-2" key={label}>
            <dt className="font-semibold text-sm">{label}</dt>
            <dd className="break-words">{words.join(", ")}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

export function DryRunResult({ run, locale }: { run: DryRun; locale: Locale }) {
  const t = texts(locale).rules.run;
  const all = sides.reduce((sum, side) => sum + run.counts[side], 0);
  const { hold, spam } = run.verdicts;
  return (
    <section className="mt-8 max-w-3xl">
      <h2 className="text-2xl">{t.title}</h2>
      <p className="mt-2 text-soft">{run.complete ? t.looked(run.looked) : t.incomplete(run.looked)}</p>
      <p className="mt-2">{all === 0 ? t.nothing : t.found(all)}</p>
      {all > 0 && <Counts counts={run.counts} locale={locale} />}
      {hold + spam > 0 && <p className="mt-3">{t.otherwise(t.held(hold), t.spam(spam))}</p>}
      {sides.map((side) => (
        <SideOfRun key={side} locale={locale} run={run} side={side} />
      ))}
    </section>
  );
}

export function Counts({ counts, locale }: { counts: Readonly<Record<Side, number>>; locale: Locale }) {
  const { sideTitles } = texts(locale).rules;
  return (
    <ul className="mt-2 flex flex-wrap gap-x-6 gap-y-1 font-semibold">
      {sides.map((side) => (
        <li className={side === "wrong" && counts.wrong > 0 ? "text-accent" : undefined} key={side}>
          {sideTitles[side](counts[side])}
        </li>
      ))}
    </ul>
  );
}

function SideOfRun({ run, side, locale }: { run: DryRun; side: Side; locale: Locale }) {
  const t = texts(locale).rules;
  const hits = run.hits[side];
  if (hits.length === 0) return null;
  return (
    <section className="mt-6">
      <h3 className="text-xl">{t.sideTitles[side](run.counts[side])}</h3>
      <p className="mt-1 text-soft">
        {t.sideTexts[side]} {hits.length < run.counts[side] && t.run.newest(hits.length)}
      </p>
      <HitList hits={hits} locale={locale} />
    </section>
  );
}
