// The buttons under a comment. Only what is possible is offered; the command asks again.
import { Field } from "#components/ui/field";
import type { Locale } from "#lib/addresses";
import { mayMove } from "#lib/comments/state";
import { texts } from "#lib/messages/catalogue";
import type { Card } from "#lib/moderation/cards/queries";
import { refusalReasons } from "#lib/moderation/reasons";
import type { Origin } from "#lib/moderation/schema";
import { ActForm } from "./acting.tsx";
import { OriginFields } from "./origin-fields.tsx";

type Props = { card: Card; name: string; origin: Origin };

const quick = [
  { to: "approved", key: "a", word: "approve", look: "button" },
  { to: "held", key: "h", word: "hold", look: "button-quiet" },
  { to: "spam", key: "s", word: "spam", look: "button-quiet" },
] as const;

export function Decide({ card, name, origin }: Props) {
  const t = texts(origin.locale).moderation.actions;
  const possible = quick.filter(({ to }) => mayMove("person", card.state, to) && !(card.erasedAt && to === "approved"));
  const label = texts(origin.locale).moderation.commentBy(name);
  return (
    <fieldset className="decide">
      <legend className="sr-only">{label}</legend>
      <ActForm what="decide" className="contents">
        <Seen card={card} origin={origin} />
        {possible.map(({ to, key, word, look }) => (
          <button className={look} data-key={key} key={to} name="to" type="submit" value={to}>
            {t[word]}
          </button>
        ))}
      </ActForm>
      {mayMove("person", card.state, "rejected") && <Reject card={card} origin={origin} />}
      {card.decisions[0]?.actor === "person" && <Undo card={card} origin={origin} />}
    </fieldset>
  );
}

function Undo({ card, origin }: { card: Pick<Card, "id" | "version">; origin: Origin }) {
  return (
    <ActForm what="undo" className="contents">
      <Seen card={card} origin={origin} />
      <button className="button-plain" data-key="u" type="submit">
        {texts(origin.locale).moderation.actions.undo}
      </button>
    </ActForm>
  );
}

function Reject({ card, origin }: { card: Card; origin: Origin }) {
  const { actions: t } = texts(origin.locale).moderation;
  return (
    <details className="reject">
      <summary className="button-quiet" data-key="r">
        {t.reject}
      </summary>
      <ActForm what="decide" className="mt-3 grid gap-3 sm:grid-cols-2">
        <Seen card={card} origin={origin} />
        <input name="to" type="hidden" value="rejected" />
        <Reasons id={`reason-${card.id}`} locale={origin.locale} />
        <Field hint={t.noteHint} id={`note-${card.id}`} label={t.note} name="note">
          {(described) => <textarea {...described} maxLength={2000} rows={2} />}
        </Field>
        <button className="button justify-self-start" type="submit">
          {t.rejectWith}
        </button>
      </ActForm>
    </details>
  );
}

export function Reasons({ id, locale, chosen }: { id: string; locale: Locale; chosen?: string }) {
  const t = texts(locale).moderation;
  return (
    <Field id={id} label={t.actions.reason} name="reason">
      {(described) => (
        <select {...described} defaultValue={chosen ?? refusalReasons[0]}>
          {refusalReasons.map((reason) => (
            <option key={reason} value={reason}>
              {t.reasons[reason]}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

/** Which comment the form is about, and the version of it that was seen. */
function Seen({ card, origin }: { card: Pick<Card, "id" | "version">; origin: Origin }) {
  return (
    <>
      <OriginFields origin={{ ...origin, commentId: card.id }} />
      <input name="version" type="hidden" value={card.version} />
    </>
  );
}
