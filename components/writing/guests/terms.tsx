import type { Locale } from "#lib/addresses";
import { formatDate, texts } from "#lib/messages/catalogue";
import type { Terms } from "#lib/writing/guests/queries";
import { TermsForm } from "./terms-form.tsx";

/** What a guest has declared about a piece: a form for whoever wrote it, words for the editors. */
export function GuestDeclaration({ storyId, declared, locale }: { storyId: string; declared: NonNullable<Terms>; locale: Locale }) {
  const t = texts(locale).guests.terms;
  const { terms, mayDeclare } = declared;
  return (
    <section aria-labelledby="declaration" className="grid gap-3 border-t border-line pt-5">
      <h2 id="declaration" className="text-xl">
        {t.title}
      </h2>
      {mayDeclare ? (
        <TermsForm storyId={storyId} terms={terms} locale={locale} />
      ) : (
        <>
          <p>{terms === null ? t.open : terms.interests === "" ? t.none : t.readers(terms.interests)}</p>
          <p>{terms?.grantedAt ? t.grantedAt(formatDate(terms.grantedAt, locale, "time")) : t.notGranted}</p>
          {terms?.grant && <p className="hint">{terms.grant}</p>}
        </>
      )}
    </section>
  );
}
