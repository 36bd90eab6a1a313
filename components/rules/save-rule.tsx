// Below what was tried: keep it, on trial or at once.
import { HiddenFields } from "#components/ui/hidden-fields";
import type { Locale } from "#lib/addresses";
import { texts } from "#lib/messages/catalogue";
import { saveRule } from "#lib/spam/rules/actions";
import type { SeenRule, TypedRule } from "#lib/spam/rules/schema";

type Props = { locale: Locale; typed: TypedRule; seen: SeenRule | undefined };

export function SaveRule({ locale, typed, seen }: Props) {
  const t = texts(locale).rules.save;
  return (
    <form action={saveRule} className="mt-8 border-ink border-t pt-5">
      <HiddenFields fields={{ locale, ...typed, ...seen }} />
      <h2 className="text-2xl">{t.title}</h2>
      <div className="mt-3 flex flex-wrap gap-3">
        <button className="button" name="state" type="submit" value="trial">
          {t.trial}
        </button>
        <button className="button-quiet" name="state" type="submit" value="active">
          {t.active}
        </button>
      </div>
      <p className="hint mt-2">{t.trialHint}</p>
    </form>
  );
}
