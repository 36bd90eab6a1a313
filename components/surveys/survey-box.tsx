import { Markup } from "#components/ui/markup";
import type { Locale } from "#lib/addresses";
import { texts } from "#lib/messages/catalogue";

/** The form of a survey, or what became of it, on its own page. */
export function SurveyBox({ html, locale }: { html: string; locale: Locale }) {
  return (
    <section className="column survey" aria-labelledby="umfrage">
      <h2 className="ruled" id="umfrage">
        {texts(locale).surveys.kind}
      </h2>
      <Markup html={html} />
    </section>
  );
}
