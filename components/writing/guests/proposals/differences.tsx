import type { Locale } from "#lib/addresses";
import { mediaAddress } from "#lib/media/picture";
import { texts } from "#lib/messages/catalogue";
import type { WaitingProposal } from "#lib/writing/guests/proposals/queries";
import { DifferingWords } from "../../revisions/difference.tsx";

type Props = { proposal: Pick<WaitingProposal, "differences" | "portrait" | "person">; locale: Locale };

/** What a proposal would change: the words as one text with what goes and what comes, the portraits side by side. */
export function ProposalDifferences({ proposal: { differences, portrait, person }, locale }: Props) {
  const t = texts(locale).guests.proposals;
  const changed = differences.filter(({ parts }) => parts.some(({ kind }) => kind !== "same"));
  return (
    <>
      {changed.length === 0 && !portrait && <p>{t.unchanged}</p>}
      <dl className="grid gap-3">
        {changed.map(({ field, parts }) => (
          <div key={field}>
            <dt className="hint">{t.field[field]}</dt>
            <dd className="difference break-words">
              <DifferingWords parts={parts} locale={locale} />
              {parts.every(({ kind }) => kind === "removed") && <p className="hint">{`${t.proposed}: ${t.nothingSaid}`}</p>}
            </dd>
          </div>
        ))}
      </dl>
      {portrait && person && (
        <ul aria-label={t.portrait} className="flex flex-wrap gap-6">
          <li>
            <Face file={person.portrait?.file} label={t.present} missing={t.noPortrait} name={person.name} />
          </li>
          <li>
            <Face file={portrait.file} label={t.proposed} missing={t.noPortrait} name={person.name} />
          </li>
        </ul>
      )}
    </>
  );
}

function Face({ file, label, missing, name }: { file: string | undefined; label: string; missing: string; name: string }) {
  return (
    <figure>
      <figcaption className="hint">{label}</figcaption>
      {file ? (
        <img alt={`${label}: ${name}`} className="size-36 object-cover" height={144} src={mediaAddress(file)} width={144} />
      ) : (
        <p className="grid size-36 place-items-center border border-line text-soft text-sm">{missing}</p>
      )}
    </figure>
  );
}
