import type { Account } from "#lib/accounts/guard";
import { personName } from "#lib/accounts/shown";
import { type Locale, pathTo } from "#lib/addresses";
import { formatDate, texts } from "#lib/messages/catalogue";
import { mayDo } from "#lib/writing/rights";
import type { StoryMove } from "#lib/writing/states/moves";
import type { Standing } from "#lib/writing/states/queries";
import { AgainForm } from "../guests/again-form.tsx";
import { Consent } from "./consent.tsx";
import { MoveForm } from "./move-form.tsx";

type Props = { standing: Standing; account: Account; locale: Locale };

// Submitting and publishing for the first time stand under the text, with which they save.
const open: readonly StoryMove[] = ["review", "approve", "take-back", "take-down", "reopen"];
const folded: readonly StoryMove[] = ["return", "withdraw"];

/** Whose turn it is, what was agreed, and every step that the account may take from here. */
export function Way({ standing, account, locale }: Props) {
  const t = texts(locale).writing.way;
  const { state, turn, editor, dueOn, brief, createdBy, createdById, plans } = standing;
  const isOwn = createdById === account.id;
  const may = (move: StoryMove) => mayDo(account, move, standing);
  const shown = open.filter(may);
  // What goes to the browser is no more than the forms send back.
  const story = { id: standing.id, version: standing.version };
  return (
    <section aria-labelledby="way" className="grid gap-4 border-t border-line pt-5">
      <h2 id="way" className="text-xl">
        {t.title}
      </h2>
      <p>
        <strong className="font-semibold">{t.turns[turn === "author" && isOwn ? "own" : turn]}</strong>{" "}
        {editor && t.editor(personName(editor, locale))} {dueOn && state !== "published" && t.due(formatDate(dueOn, locale))}
      </p>
      {plans.length > 0 && <Planned plans={plans} storyId={standing.id} locale={locale} mayPlan={mayDo(account, "plan", standing)} />}
      {brief && (
        <details open={state === "draft"}>
          <summary className="min-h-11 cursor-pointer py-2">{t.brief}</summary>
          <p className="whitespace-pre-line">{brief}</p>
        </details>
      )}
      <Consent standing={standing} isOwn={isOwn} locale={locale} mayAccept={mayDo(account, "accept", standing)} />
      {shown.map((move) => (
        <MoveForm
          key={move}
          story={story}
          locale={locale}
          move={move}
          mayAskConsent={createdBy !== null && !isOwn && createdBy.role !== "editor" && createdBy.role !== "administrator"}
        />
      ))}
      {state === "taken_down" && may("publish") && <MoveForm story={story} locale={locale} move="publish" />}
      {folded.filter(may).map((move) => (
        <details key={move}>
          <summary className="min-h-11 cursor-pointer py-2">{t.moves[move]} …</summary>
          <MoveForm story={story} locale={locale} move={move} />
        </details>
      ))}
      {createdBy?.role === "guest_author" && !isOwn && mayDo(account, "notes", standing) && state === "draft" && (
        <AgainForm storyId={standing.id} locale={locale} />
      )}
      <Approvals standing={standing} locale={locale} />
    </section>
  );
}

/** What is to happen by itself, and when. */
function Planned({ plans, storyId, locale, mayPlan }: Pick<Standing, "plans"> & { storyId: string; locale: Locale; mayPlan: boolean }) {
  const { actions } = texts(locale).plans;
  return (
    <ul>
      {plans.map(({ id, action, at }) => {
        const words = `${actions[action]}: ${formatDate(at, locale, "time")}`;
        return <li key={id}>{mayPlan ? <a href={pathTo("deskPlan", locale, { id: storyId })}>{words}</a> : words}</li>;
      })}
    </ul>
  );
}

function Approvals({ standing: { approvals }, locale }: { standing: Standing; locale: Locale }) {
  const t = texts(locale).writing.way;
  if (approvals.length === 0) return null;
  return (
    <details>
      <summary className="min-h-11 cursor-pointer py-2">{t.approvals}</summary>
      <ul className="grid gap-2">
        {approvals.map(({ id, kind, user, at, ofThisText, confirmed }) => (
          <li key={id}>
            {t.approvedBy[kind](user ? personName(user, locale) : t.somebody)}
            {confirmed.length > 0 && ` · ${t.confirmed(confirmed.length)}`}
            {!ofThisText && ` · ${t.formerText}`}
            <span className="hint block">
              <time dateTime={at.toISOString()}>{formatDate(at, locale, "time")}</time>
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
