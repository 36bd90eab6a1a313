// What somebody has just done, on top of the next pages: one press takes it back. Without script it is a plain form.
import { Said } from "#components/desk/said";
import { type Locale, pathTo } from "#lib/addresses";
import { texts } from "#lib/messages/catalogue";
import type { DoneStep } from "#lib/steps/queries";
import { stepWords } from "#lib/steps/wording";
import { TakeBack } from "./take-back.tsx";

export function LastStep({ last, locale }: { last: DoneStep; locale: Locale }) {
  const t = texts(locale).steps;
  const words = stepWords(last.step, locale);
  if (last.takenBackAt) return <Said>{t.undone(words)}</Said>;
  return (
    <aside aria-label={t.last} className="last-step">
      <p>
        <a href={pathTo("deskSteps", locale)} title={t.all}>
          {t.last}
        </a>
        : {words}
      </p>
      <TakeBack id={last.id} locale={locale} what={words} />
    </aside>
  );
}
