import { type Locale, pathTo } from "#lib/addresses";
import { formatDate, texts } from "#lib/messages/catalogue";
import type { Terms } from "#lib/writing/guests/queries";
import { OwnProposal } from "./proposals/own-proposal.tsx";
import { TermsForm } from "./terms-form.tsx";

/** What a guest has declared about a piece: a form for whoever wrote it, words for the editors. */
export function GuestDeclaration({ storyId, declared, locale }: { storyId: string; declared: NonNullable<Terms>; locale: Locale }) {
  const t = texts(locale).guests.terms;
  const { terms, mayDeclare, mayAmend, proposal } = declared;
  return (
    <section aria-labelledby="declaration" className="grid gap-3 border-t border-line pt-5">
      <h2 id="declaration" className="text-xl">
        {t.title}
      </h2>
      {mayDeclare ? (
        <TermsForm storyId={storyId} declared={declared} locale={locale} />
      ) : (
        <>
          <p>{terms === null ? t.open : terms.interests === "" ? t.none : t.readers(terms.interests)}</p>
          <p>{terms?.grantedAt ? t.grantedAt(formatDate(terms.grantedAt, locale, "time")) : t.notGranted}</p>
          {terms?.grant && <p className="hint">{terms.grant}</p>}
        </>
      )}
      {proposal && (mayDeclare || mayAmend) && <OwnProposal heading="h3" proposal={proposal} locale={locale} />}
      {proposal?.state === "waiting" && !mayAmend && (
        <p>
          <a href={pathTo("deskProposals", locale)}>{texts(locale).guests.proposals.waiting(1)}</a>
        </p>
      )}
      {mayAmend && !mayDeclare && (
        <details>
          <summary className="min-h-11 cursor-pointer py-2">{t.amend} …</summary>
          <TermsForm storyId={storyId} declared={declared} locale={locale} />
        </details>
      )}
    </section>
  );
}
