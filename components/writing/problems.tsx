import type { Locale } from "#lib/addresses";
import { texts } from "#lib/messages/catalogue";
import { keyOf } from "#lib/writing/gate/findings";
import { placeOf } from "#lib/writing/gate/places";
import type { Outcome } from "#lib/writing/outcome";

/** What kept a form from doing all that was asked, in words, above the form; each with a link to the place where it is mended. */
export function Problems({ outcome, locale }: { outcome: Outcome; locale: Locale }) {
  const { problems, lacks } = texts(locale).writing;
  const { refused, fields, lacks: missing = [], warnings = [] } = outcome;
  if (!refused && !fields && missing.length + warnings.length === 0) return null;
  return (
    <div className="said said-wrong" role="alert">
      {refused && <p>{problems[refused]}</p>}
      {fields && <p>{problems.summary}</p>}
      {missing.length > 0 && (
        <>
          <p>{problems.lacking}</p>
          <ul className="mt-1 list-disc pl-5">
            {missing.map((lack) => (
              <li key={lack}>
                <a href={placeOf[lack]}>{lacks[lack]}</a>
              </li>
            ))}
          </ul>
        </>
      )}
      {missing.length === 0 && <Warnings warnings={warnings} locale={locale} />}
    </div>
  );
}

/** Ticked, and sent with the same button once more, they are confirmed. */
function Warnings({ warnings, locale }: { warnings: NonNullable<Outcome["warnings"]>; locale: Locale }) {
  const { gate } = texts(locale).writing;
  if (warnings.length === 0) return null;
  return (
    <fieldset>
      <legend>{gate.confirm}</legend>
      {warnings.map((warning) => (
        <label key={keyOf(warning)} className="flex min-h-11 items-center gap-2">
          <input className="size-5 shrink-0 accent-accent" type="checkbox" name="confirm" value={keyOf(warning)} />{" "}
          <span className="break-words">
            {gate.warnings[warning.code](warning.about)} <a href={placeOf[warning.code]}>{gate.there}</a>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
