import { HiddenFields } from "#components/ui/hidden-fields";
import type { Locale } from "#lib/addresses";
import { formatDate, texts } from "#lib/messages/catalogue";
import { withdraw } from "#lib/writing/guests/proposals/actions";
import type { LastProposal } from "#lib/writing/guests/proposals/queries";
import { ProposalDifferences } from "./differences.tsx";

/** `heading`: the level at which it stands on its page. */
type Props = { proposal: NonNullable<LastProposal>; locale: Locale; heading: "h2" | "h3" };

/** What became of one's own last proposal; while it waits it can be taken back. */
export function OwnProposal({ proposal, locale, heading: Heading }: Props) {
  const t = texts(locale).guests.proposals.own;
  const { id, state, proposedAt, answer, storyId } = proposal;
  const date = formatDate(proposedAt, locale, "time");
  if (state === "withdrawn") return null;
  if (state !== "waiting") {
    return (
      <div className="mt-4 max-w-2xl border-line border-l-4 pl-4">
        <p>{t[state](date)}</p>
        {answer && (
          <p className="mt-1 whitespace-pre-line">
            <span className="text-soft">{t.answer}</span> {answer}
          </p>
        )}
      </div>
    );
  }
  return (
    <section aria-labelledby={`proposal-${id}`} className="mt-4 grid max-w-2xl gap-3 border-accent border-l-4 pl-4">
      <Heading className="text-lg" id={`proposal-${id}`}>
        {t.waiting(date)}
      </Heading>
      <ProposalDifferences locale={locale} proposal={proposal} />
      <form action={withdraw}>
        <HiddenFields fields={{ id, deskLocale: locale, story: storyId ?? undefined }} />
        <button className="button-quiet" type="submit">
          {t.withdraw}
        </button>
      </form>
    </section>
  );
}
