// The thresholds of the filter: the form that tries others, what they would have changed, and what was changed before.

import { Field } from "#components/ui/field";
import { HiddenFields } from "#components/ui/hidden-fields";
import { personName } from "#lib/accounts/shown";
import { type Locale, parameterName, pathTo } from "#lib/addresses";
import { formatDate, texts } from "#lib/messages/catalogue";
import { wordsFor } from "#lib/messages/words";
import { savePolicy } from "#lib/spam/policy/actions";
import type { currentPolicy, PolicyRun } from "#lib/spam/policy/queries";
import { percentText } from "#lib/spam/policy/schema";

type Typed = { holdAt: string; spamAt: string };
type Current = Awaited<ReturnType<typeof currentPolicy>>;

export function PolicyForm({ locale, typed, problem }: { locale: Locale; typed: Typed; problem: string | undefined }) {
  const t = texts(locale).rules.policy;
  return (
    <form action={pathTo("deskPolicy", locale)} className="mt-5 grid max-w-xl gap-4" method="get">
      <div className="grid gap-4 sm:grid-cols-2">
        {(["holdAt", "spamAt"] as const).map((name) => (
          <Field
            id={name}
            key={name}
            label={t[name]}
            name={parameterName("deskPolicy", name, locale)}
            problem={name === "holdAt" ? problem : undefined}
          >
            {(described) => (
              <input {...described} autoComplete="off" defaultValue={typed[name]} inputMode="decimal" maxLength={5} required />
            )}
          </Field>
        ))}
      </div>
      <p className="hint">{t.hint}</p>
      <button className="button justify-self-start" type="submit">
        {t.try}
      </button>
    </form>
  );
}

export function PolicyResult({ run, locale }: { run: PolicyRun; locale: Locale }) {
  const t = texts(locale).rules.policy;
  return (
    <section className="mt-8 max-w-3xl">
      <h2 className="text-2xl">{t.run}</h2>
      <p className="mt-2 text-soft">{t.looked(run.looked)}</p>
      {run.moves.length === 0 && <p className="mt-2">{t.same}</p>}
      <ul className="mt-2">
        {run.moves.map(({ before, after, total, approved, refused, open }) => (
          <li className="border-line border-b py-2" key={`${before} ${after}`}>
            <b className="font-semibold">{wordsFor(t.moved, `${before} ${after}`)?.(total)}</b>,{" "}
            <span className="text-soft">{t.decided(approved, refused, open)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Keeps what was tried; without that only the way back to the program's own values. */
export function SavePolicy({ locale, tried, version }: { locale: Locale; tried: Typed | undefined; version: number }) {
  const t = texts(locale).rules.policy;
  return (
    <form action={savePolicy} className="mt-6 flex flex-wrap gap-3">
      <HiddenFields fields={{ locale, version, ...tried }} />
      {tried && (
        <button className="button" name="press" type="submit" value="save">
          {t.save}
        </button>
      )}
      <button className="button-quiet" name="press" type="submit" value="reset">
        {t.reset}
      </button>
    </form>
  );
}

export function PolicyHistory({ changes, locale }: { changes: Current["changes"]; locale: Locale }) {
  const t = texts(locale).rules;
  if (changes.length === 0) return null;
  return (
    <section className="mt-8 max-w-3xl">
      <h2 className="text-2xl">{t.policy.history}</h2>
      <ol className="mt-2">
        {changes.map(({ version, holdAt, spamAt, at, user }) => (
          <li className="border-line border-b py-2" key={version}>
            {holdAt === null || spamAt === null
              ? t.policy.reset
              : t.policy.change(percentText(holdAt, locale), percentText(spamAt, locale))}{" "}
            <span className="text-soft">
              {t.rule.by(
                user ? personName(user, locale) : texts(locale).moderation.decisions.unknownPerson,
                formatDate(at, locale, "time"),
              )}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
