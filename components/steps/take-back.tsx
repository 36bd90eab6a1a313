// The button that takes a step back.
import { HiddenFields } from "#components/ui/hidden-fields";
import type { Locale } from "#lib/addresses";
import { texts } from "#lib/messages/catalogue";
import { takeStepBack } from "#lib/steps/actions";

export function TakeBack({ id, what, locale }: { id: string; what: string; locale: Locale }) {
  const t = texts(locale).steps;
  return (
    <form action={takeStepBack}>
      <HiddenFields fields={{ locale, step: id }} />
      <button aria-label={t.undoOf(what)} className="button-plain" type="submit">
        {t.undo}
      </button>
    </form>
  );
}
