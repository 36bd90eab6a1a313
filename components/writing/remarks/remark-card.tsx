"use client";

import { personName } from "#lib/accounts/shown";
import type { Locale } from "#lib/addresses";
import { formatDate, texts } from "#lib/messages/catalogue";
import type { Remark } from "#lib/writing/remarks/queries";
import { AnswerForm } from "./answer-form.tsx";
import { headingOf, usePlaces } from "./places.ts";

type Props = { remark: Remark; storyId: string; accountId: string; locale: Locale; mayAnswer: boolean };

/** One remark: its passage, what was said about it, and the way to answer or settle it. */
export function RemarkCard({ remark, storyId, accountId, locale, mayAnswer }: Props) {
  const t = texts(locale).remarks;
  const { id, number, text, at, user, answers, resolvedAt, resolvedBy } = remark;
  const places = usePlaces();
  const isActive = places?.active === id;
  const name = (person: Remark["user"]) => (person ? personName(person, locale) : texts(locale).writing.way.somebody);
  return (
    <li className="remark" data-remark={id} aria-current={isActive || undefined}>
      <h3 id={headingOf(id)} tabIndex={-1} className="text-base">
        {number > 0 ? t.number(number) : ""} <span className="hint">{t.by(name(user))}</span>
      </h3>
      <Passage remark={remark} goneNow={places?.gone.has(id) ?? false} locale={locale} />
      {places && remark.quote !== "" && !places.gone.has(id) && resolvedAt === null && (
        <button type="button" className="button-plain text-sm" onClick={() => places.show(id)}>
          {t.toPassage}
          <span className="sr-only"> {t.number(number)}</span>
        </button>
      )}
      <p className="mt-2 whitespace-pre-line">{text}</p>
      <Moment at={at} locale={locale} />
      {answers.length > 0 && (
        <ol className="remark-answers" aria-label={t.answers}>
          {answers.map((answer) => (
            <li key={answer.id}>
              <p className="whitespace-pre-line">{answer.text}</p>
              <p className="hint">
                {name(answer.user)} · <Moment at={answer.at} locale={locale} inline />
              </p>
            </li>
          ))}
        </ol>
      )}
      {resolvedAt && <p className="hint mt-2">{t.resolved(name(resolvedBy), formatDate(resolvedAt, locale, "time"))}</p>}
      {mayAnswer && (
        <AnswerForm
          remark={{ id, number, isOpen: resolvedAt === null, mayTakeBack: user?.id === accountId && answers.length === 0 }}
          storyId={storyId}
          locale={locale}
        />
      )}
    </li>
  );
}

/** The words that the remark is about, between what stands around them; or that they are gone. */
function Passage({ remark: { quote, passage }, goneNow, locale }: { remark: Remark; goneNow: boolean; locale: Locale }) {
  const t = texts(locale).remarks;
  if (quote === "") return <p className="hint">{t.whole}</p>;
  if (!passage) {
    return (
      <div className="remark-gone">
        <p>{t.gone}</p>
        <blockquote>„{shortened(quote)}“</blockquote>
      </div>
    );
  }
  const isChanged = plain(passage.words) !== plain(quote);
  return (
    <>
      <blockquote className="remark-passage">
        {passage.before && `… ${passage.before}`}
        <mark>{shortened(passage.words)}</mark>
        {passage.behind && `${passage.behind} …`}
      </blockquote>
      {goneNow && (
        <p className="remark-gone" role="status">
          {t.goneNow}
        </p>
      )}
      {isChanged && (
        <p className="hint">
          {t.once} „{shortened(quote)}“
        </p>
      )}
    </>
  );
}

function Moment({ at, locale, inline = false }: { at: Date; locale: Locale; inline?: boolean }) {
  return (
    <time className={inline ? undefined : "hint"} dateTime={at.toISOString()}>
      {formatDate(at, locale, "time")}
    </time>
  );
}

const plain = (text: string) => text.replaceAll(/\s+/g, " ");
const most = 240;
const half = 110;

/** Of a long passage how it begins and ends. */
const shortened = (text: string) =>
  text.length <= most ? text : `${text.slice(0, half).toWellFormed()} … ${text.slice(-half).toWellFormed()}`;
