// One's own passkeys: which there are, when each was last used, and how to add or remove one.
import { dropPasskey } from "#lib/accounts/passkeys/actions";
import type { OwnPasskey } from "#lib/accounts/passkeys/queries";
import { type Locale, pathTo } from "#lib/addresses";
import { formatDate, texts } from "#lib/messages/catalogue";
import { AddPasskey } from "./add-passkey.tsx";

/** `isFresh`: whether the visitor has just signed in. */
type Props = { locale: Locale; passkeys: readonly OwnPasskey[]; mayAdd: boolean; isFresh: boolean; suggested: string };

export function Passkeys({ locale, passkeys, mayAdd, isFresh, suggested }: Props) {
  const { passkeys: t, signIn } = texts(locale).accounts;
  const again = pathTo("signIn", locale, {}, { next: pathTo("profile", locale), problem: "again" });
  return (
    <section className="mt-10" id="passkeys">
      <h2 className="text-2xl">{t.title}</h2>
      <p className="mt-2 max-w-2xl text-soft">{t.intro}</p>
      {passkeys.length > 0 && (
        <ul className="mt-4 max-w-2xl border-line border-t">
          {passkeys.map((passkey) => (
            <li className="flex flex-wrap items-center justify-between gap-x-4 border-line border-b py-2 sm:flex-nowrap" key={passkey.id}>
              <div>
                <b className="font-semibold">{passkey.name}</b>
                <p className="text-soft text-sm">{standing(passkey, locale)}</p>
              </div>
              <form action={dropPasskey}>
                <input name="locale" type="hidden" value={locale} />
                <input name="id" type="hidden" value={passkey.id} />
                <button aria-label={t.removeNamed(passkey.name)} className="button-plain" type="submit">
                  {t.remove}
                </button>
              </form>
            </li>
          ))}
        </ul>
      )}
      {!mayAdd && <p className="hint mt-3">{t.full}</p>}
      {mayAdd && isFresh && (
        <AddPasskey again={again} done={pathTo("profile", locale, {}, { done: "passkeyAdded" })} locale={locale} suggested={suggested} />
      )}
      {mayAdd && !isFresh && (
        <div className="mt-4 max-w-2xl">
          <p>{signIn.onceMoreText}</p>
          <p className="mt-3">
            <a className="button-quiet" href={again}>
              {signIn.onceMore}
            </a>
          </p>
        </div>
      )}
    </section>
  );
}

function standing({ createdAt, usedOn, synced }: OwnPasskey, locale: Locale): string {
  const { passkeys: t } = texts(locale).accounts;
  const used = usedOn ? t.usedOn(formatDate(usedOn, locale)) : t.neverUsed;
  return [t.since(formatDate(createdAt, locale)), used, synced ? t.synced : t.notSynced].join(" · ");
}
