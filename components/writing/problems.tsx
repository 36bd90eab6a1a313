import type { Locale } from "#lib/addresses";
import { texts } from "#lib/messages/catalogue";
import type { Outcome } from "#lib/writing/outcome";

/** What kept a form from doing all that was asked, in words, above the form. */
export function Problems({ outcome, locale }: { outcome: Outcome; locale: Locale }) {
  const { problems, lacks } = texts(locale).writing;
  if (!outcome.refused && !outcome.lacks && !outcome.fields) return null;
  return (
    <div className="said said-wrong" role="alert">
      {outcome.refused && <p>{problems[outcome.refused]}</p>}
      {outcome.fields && <p>{problems.summary}</p>}
      {outcome.lacks && (
        <>
          <p>{problems.lacking}</p>
          <ul className="mt-1 list-disc pl-5">
            {outcome.lacks.map((lack) => (
              <li key={lack}>{lacks[lack]}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
