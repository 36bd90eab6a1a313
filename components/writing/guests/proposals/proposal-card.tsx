import { personName } from "#lib/accounts/shown";
import { type Locale, pathTo } from "#lib/addresses";
import { formatDate, texts } from "#lib/messages/catalogue";
import type { WaitingProposal } from "#lib/writing/guests/proposals/queries";
import { DecideForm } from "./decide-form.tsx";
import { ProposalDifferences } from "./differences.tsx";

/** One proposal of a guest, beside what stands at present. */
export function ProposalCard({ proposal, locale }: { proposal: WaitingProposal; locale: Locale }) {
  const { guests, writing } = texts(locale);
  const t = guests.proposals;
  const { id, version, mark, person, story, user, proposedAt } = proposal;
  return (
    <li className="grid gap-3 border-line border-b py-5">
      <h2 className="text-xl break-words">
        {person && <a href={pathTo("deskPerson", locale, { id: person.id })}>{t.introduction(person.name)}</a>}
        {story && <a href={pathTo("deskStory", locale, { id: story.id })}>{t.interests(story.title || writing.untitled)}</a>}
      </h2>
      <p className="hint">{t.by(personName(user, locale), formatDate(proposedAt, locale, "time"))}</p>
      <ProposalDifferences locale={locale} proposal={proposal} />
      <DecideForm locale={locale} proposal={{ id, version, mark }} />
    </li>
  );
}
