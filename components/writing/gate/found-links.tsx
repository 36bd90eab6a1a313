import { HiddenFields } from "#components/ui/hidden-fields";
import type { Locale } from "#lib/addresses";
import { formatDate, texts } from "#lib/messages/catalogue";
import { wordsFor } from "#lib/messages/words";
import { askLinksAgain } from "#lib/writing/gate/actions";
import { isDead } from "#lib/writing/gate/links/link";
import type { GateOf } from "#lib/writing/gate/queries";

/** The links of a story with what they answered, and the way to ask again. */
export function FoundLinks({ gate, locale, mayAsk }: { gate: GateOf; locale: Locale; mayAsk: boolean }) {
  const t = texts(locale).writing.gate;
  const { findings, links, answers, unasked, story } = gate;
  return (
    <section aria-labelledby="links" className="mt-8 max-w-2xl">
      <h2 id="links" className="text-2xl">
        {t.links}
      </h2>
      {links === 0 && <p className="mt-2">{t.noLinks}</p>}
      {findings.unchecked > 0 && <p className="mt-2">{t.unchecked(findings.unchecked)}</p>}
      {unasked.length > 0 && (
        <>
          <p className="mt-2">{t.switchedOff}</p>
          <ul className="mt-2 grid gap-1">
            {unasked.map((address) => (
              <li key={address} className="break-words">
                <a href={address} rel="noreferrer" target="_blank">
                  {address}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
      <ul className="mt-2 grid gap-3">
        {answers.map((answer) => (
          <li key={answer.address} className="break-words">
            {answer.address}
            <span className="hint block">
              {answer.status === null
                ? wordsFor(t.noAnswer, answer.problem)
                : isDead(answer)
                  ? t.dead(answer.status)
                  : t.answered(answer.status)}
              {" · "}
              <time dateTime={answer.checkedAt.toISOString()}>{formatDate(answer.checkedAt, locale, "time")}</time>
            </span>
          </li>
        ))}
      </ul>
      {links > 0 && mayAsk && (
        <form action={askLinksAgain} className="mt-4">
          <HiddenFields fields={{ id: story.id, deskLocale: locale }} />
          <button type="submit" className="button-quiet">
            {t.ask}
          </button>
        </form>
      )}
    </section>
  );
}
