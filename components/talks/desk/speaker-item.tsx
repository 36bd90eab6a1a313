import { HiddenFields } from "#components/ui/hidden-fields";
import { Intents } from "#components/ui/intents";
import { personName } from "#lib/accounts/shown";
import type { Locale } from "#lib/addresses";
import { formatDate, texts } from "#lib/messages/catalogue";
import { arrangeSpeakers } from "#lib/talks/desk/actions";
import type { TalkOnDesk } from "#lib/talks/desk/queries";
import { ApproveForm } from "./approve-form.tsx";
import { SpeakerForm } from "./speaker-form.tsx";

type Speaker = TalkOnDesk["speakers"][number];
type Props = { talkId: string; speaker: Speaker; mayApprove: boolean; locale: Locale };

/** One speaker: as what, whether the words are approved, and what can be done about both. */
export function SpeakerItem({ talkId, speaker, mayApprove, locale }: Props) {
  const { talkDesk: t } = texts(locale);
  const { id, name, label, role, employer, approval, approvedOn } = speaker;
  const intents = ["up", "down", "remove", ...(mayApprove && approvedOn ? (["unapprove"] as const) : [])] as const;
  return (
    <li className="border-b border-line py-5">
      <h2 className="text-xl">{name}</h2>
      <p className="hint">{[role, employer, t.called(label)].filter(Boolean).join(" · ")}</p>
      <Standing locale={locale} speaker={speaker} />
      <form action={arrangeSpeakers} className="mt-3 flex flex-wrap gap-2">
        <HiddenFields fields={{ deskLocale: locale, id: talkId, speaker: id }} />
        <Intents about={name} intents={intents} words={t} />
      </form>
      {mayApprove && (approval === "missing" || approval === "changed") && (
        <ApproveForm locale={locale} name={name} speakerId={id} talkId={talkId} />
      )}
      <SpeakerForm locale={locale} said={{ label, name, role, employer }} speakerId={id} talkId={talkId} />
    </li>
  );
}

function Standing({ speaker, locale }: { speaker: Speaker; locale: Locale }) {
  const { talkDesk: t } = texts(locale);
  const { approval, approvedOn, approvedHow, recordedAt, recordedBy } = speaker;
  const day = approvedOn ? formatDate(approvedOn, locale) : "";
  const words = {
    given: t.approval.given(day, approvedHow),
    changed: t.approval.changed(day),
    missing: t.approval.missing,
    "not-needed": t.approval["not-needed"],
  };
  const isOpen = approval === "missing" || approval === "changed";
  return (
    <p className={isOpen ? "mt-1 font-semibold" : "mt-1"}>
      {words[approval]}{" "}
      {recordedAt && (
        <span className="hint">{t.recorded(recordedBy ? personName(recordedBy, locale) : t.somebody, formatDate(recordedAt, locale))}</span>
      )}
    </p>
  );
}
