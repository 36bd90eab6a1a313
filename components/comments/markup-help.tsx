import type { Locale } from "#lib/addresses";
import { texts } from "#lib/messages/catalogue";

/** How a comment may be formatted, folded away until somebody asks. */
export function MarkupHelp({ locale }: { locale: Locale }) {
  const t = texts(locale).comments.form;
  return (
    <details className="hint markup-help">
      <summary>{t.markup}</summary>
      <dl>
        {t.markupHelp.map(({ typed, gives }) => (
          <div key={typed}>
            <dt>{typed}</dt>
            <dd>{gives}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
