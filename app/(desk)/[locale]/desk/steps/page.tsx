// What the visitor has done lately, and how it is taken back.
import { Said } from "#components/desk/said";
import { TakeBack } from "#components/steps/take-back";
import { type Locale, localeOf, pathTo } from "#lib/addresses";
import { formatDate, texts } from "#lib/messages/catalogue";
import { wordsFor } from "#lib/messages/words";
import { type DoneStep, recentSteps } from "#lib/steps/queries";
import { stepWords } from "#lib/steps/wording";
import { first, type Query } from "../../../asked.ts";
import { DeskPage } from "../../../desk-page.tsx";
import { visitor } from "../../../visitor.tsx";

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<Query> };

export default async function StepsPage({ params, searchParams }: Props) {
  const locale = localeOf((await params).locale);
  const account = await visitor(locale, pathTo("deskSteps", locale));
  const asked = await searchParams;
  const steps = await recentSteps(account);
  const problem = problemIn(steps, first(asked.of), first(asked.problem), locale);
  const t = texts(locale).steps;
  return (
    <DeskPage account={account} locale={locale} place="deskSteps" title={t.title}>
      <h1 className="text-3xl">{t.title}</h1>
      <p className="mt-2 max-w-2xl text-soft">{t.intro}</p>
      {problem && <Said wrong>{problem}</Said>}
      {steps.length === 0 && (
        <p className="mt-6 max-w-2xl">
          {t.none} <span className="text-soft">{t.noneHint}</span>
        </p>
      )}
      {steps.length > 0 && (
        <ul className="mt-6 max-w-3xl border-t border-ink">
          {steps.map((step) => (
            <StepRow key={step.id} locale={locale} step={step} />
          ))}
        </ul>
      )}
      <h2 className="mt-10 text-xl">{t.elsewhere.title}</h2>
      <ul className="mt-2 max-w-2xl list-disc pl-5">
        {t.elsewhere.list.map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
    </DeskPage>
  );
}

function StepRow({ step: { id, step, at, takenBackAt }, locale }: { step: DoneStep; locale: Locale }) {
  const t = texts(locale).steps;
  const words = stepWords(step, locale);
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-6 border-b border-line py-1">
      <p className="min-w-0 flex-1 basis-64 py-2">
        {words}
        <time className="block text-sm text-soft" dateTime={at.toISOString()}>
          {formatDate(at, locale, "time")}
        </time>
      </p>
      {takenBackAt ? (
        <span className="text-sm text-soft">{t.takenBack(formatDate(takenBackAt, locale, "clock"))}</span>
      ) : (
        <TakeBack id={id} locale={locale} what={words} />
      )}
    </li>
  );
}

function problemIn(steps: readonly DoneStep[], of: string | undefined, code: string | undefined, locale: Locale): string | undefined {
  const t = texts(locale).steps;
  const why = wordsFor({ ...t.why, unknown: t.unknown }, code);
  const about = steps.find(({ id }) => id === of);
  return why && about ? t.refused(stepWords(about.step, locale), why) : why;
}
