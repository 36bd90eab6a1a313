import { type Locale, pathTo } from "#lib/addresses";
import type { OwnComment } from "#lib/comments/own/queries";
import { texts } from "#lib/messages/catalogue";

type Props = { own: OwnComment; receipt: string; locale: Locale };

/** What a sender can do. Each is a form of its own; what can't be undone asks for a tick. */
export function OwnActions({ own, receipt, locale }: Props) {
  const t = texts(locale).comments.own;
  const action = pathTo("ownComment", locale, { key: receipt });
  return (
    <section className="own-actions" aria-labelledby="own-actions">
      <h2 id="own-actions">{t.what}</h2>
      {own.mayAppeal && (
        <form method="post" action={action}>
          <p className="hint">{t.appealHint}</p>
          <button type="submit" name="action" value="appeal">
            {t.appeal}
          </button>
        </form>
      )}
      {own.standing !== "withdrawn" && (
        <Final action={action} name="withdraw" label={t.withdraw} hint={t.withdrawHint} confirm={t.withdrawConfirm} />
      )}
      <Final action={action} name="erase" label={t.erase} hint={t.eraseHint} confirm={t.eraseConfirm} />
    </section>
  );
}

type FinalProps = { action: string; name: string; label: string; hint: string; confirm: string };

function Final({ action, name, label, hint, confirm }: FinalProps) {
  return (
    <form method="post" action={action}>
      <p className="hint">{hint}</p>
      <label>
        <input type="checkbox" name="confirm" value="yes" required /> {confirm}
      </label>
      <button type="submit" name="action" value={name} className="button-quiet">
        {label}
      </button>
    </form>
  );
}
