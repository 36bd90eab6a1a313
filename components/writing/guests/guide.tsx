import type { Locale } from "#lib/addresses";
import { texts } from "#lib/messages/catalogue";

/** The short guide for guest authors. */
export function Guide({ locale }: { locale: Locale }) {
  const t = texts(locale).guests.guide;
  return (
    <section aria-labelledby="guide" className="mt-10 max-w-2xl">
      <h2 id="guide" className="text-2xl">
        {t.title}
      </h2>
      <ol className="mt-3 grid list-decimal gap-2 pl-6">
        {t.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <h3 className="mt-6 text-lg">{t.tipsTitle}</h3>
      <ul className="mt-2 grid list-disc gap-2 pl-6">
        {t.tips.map((tip) => (
          <li key={tip}>{tip}</li>
        ))}
      </ul>
    </section>
  );
}
