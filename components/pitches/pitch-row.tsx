import { personName } from "#lib/accounts/shown";
import { type Locale, pathTo } from "#lib/addresses";
import { formatDate, texts } from "#lib/messages/catalogue";
import { findingText } from "#lib/moderation/wording";
import type { ListedPitch } from "#lib/pitches/queries";
import { PitchAnswer } from "./pitch-answer.tsx";

/** One proposal at the desk, with what can be answered. Its text is shown as text: no link in it can be followed by mistake. */
export function PitchRow({ pitch, locale }: { pitch: ListedPitch; locale: Locale }) {
  const t = texts(locale).pitches.desk;
  const { id, state, name, email, about, title, text, findings, receivedAt, decidedAt, decidedBy, answer, storyId } = pitch;
  return (
    <li className="border-b border-line py-5">
      <h2 className="text-xl break-words">{title}</h2>
      <p className="hint">
        {name} · {email} · {t.received(formatDate(receivedAt, locale, "time"))}
      </p>
      <p className="mt-2 max-w-2xl whitespace-pre-line break-words">{text}</p>
      {about && <p className="mt-2 max-w-2xl whitespace-pre-line break-words text-soft">{about}</p>}
      {findings.length > 0 && (
        <details className="mt-2">
          <summary className="min-h-11 cursor-pointer py-2">{t.found}</summary>
          <ul className="list-disc pl-5">
            {findings.map((finding) => (
              <li key={`${finding.check} ${finding.reason}`}>{findingText(finding, locale)}</li>
            ))}
          </ul>
        </details>
      )}
      {decidedAt && (
        <p className="hint mt-2">
          {t.decided(decidedBy ? personName(decidedBy, locale) : texts(locale).writing.way.somebody, formatDate(decidedAt, locale, "time"))}
        </p>
      )}
      {answer && <p className="mt-1 max-w-2xl whitespace-pre-line">{answer}</p>}
      {storyId && <a href={pathTo("deskStory", locale, { id: storyId })}>{t.toStory}</a>}
      {(state === "open" || state === "spam") && (
        <PitchAnswer id={id} invite={pathTo("inviteGuest", locale, {}, { pitch: id })} isSpam={state === "spam"} locale={locale} />
      )}
    </li>
  );
}
