// An account in the list: who it is, what it may do, and what an administrator can do with it.
import { pressAccount } from "#lib/accounts/administration/actions";
import type { ListedAccount } from "#lib/accounts/administration/queries";
import type { Locale } from "#lib/addresses";
import { formatDate, texts } from "#lib/messages/catalogue";
import { ChangeAccount } from "./change-account.tsx";

type Person = { id: string; name: string };
type Props = { account: ListedAccount; isYou: boolean; locale: Locale; people: readonly Person[] };

export function AccountRow({ account, isYou, locale, people }: Props) {
  const { list: t } = texts(locale).accounts;
  const own = account.person && account.personId ? [{ id: account.personId, name: account.person.name }] : [];
  const values = { name: account.name ?? "", role: account.role, personId: account.personId ?? "" };
  return (
    <li className="border-line border-b py-3">
      <p className="flex flex-wrap items-baseline gap-x-3">
        <b className="font-semibold">{account.name ?? account.email}</b>
        {account.name && <span className="text-soft">{account.email}</span>}
        <span>{texts(locale).desk.roles[account.role]}</span>
        {isYou && <span className="tag-line">{t.you}</span>}
        {account.sample && <span className="tag-line text-soft">{t.sample}</span>}
      </p>
      <p className="text-soft text-sm">{standing(account, locale)}</p>
      <ChangeAccount id={account.id} locale={locale} people={[...own, ...people]} values={values}>
        <Presses account={account} locale={locale} />
      </ChangeAccount>
    </li>
  );
}

function Presses({ account, locale }: Pick<Props, "account" | "locale">) {
  const { list: t } = texts(locale).accounts;
  return (
    <form action={pressAccount} className="mt-4 flex flex-wrap gap-3">
      <input name="locale" type="hidden" value={locale} />
      <input name="id" type="hidden" value={account.id} />
      <button className="button-quiet" name="press" type="submit" value={account.disabledAt ? "enable" : "disable"}>
        {account.disabledAt ? t.enable : t.disable}
      </button>
      {account.disabledAt && <Deletion hint={t.deleteText} id={account.id} label={t.delete} />}
      {!account.emailVerified && !account.disabledAt && (
        <button className="button-quiet" name="press" type="submit" value="invite">
          {t.invite}
        </button>
      )}
      {account.sessions > 0 && (
        <button className="button-quiet" name="press" type="submit" value="end">
          {t.endSessions}
        </button>
      )}
    </form>
  );
}

function Deletion({ id, label, hint }: { id: string; label: string; hint: string }) {
  return (
    <>
      <button aria-describedby={`delete-${id}`} className="button-quiet" name="press" type="submit" value="delete">
        {label}
      </button>
      <p className="hint basis-full" id={`delete-${id}`}>
        {hint}
      </p>
    </>
  );
}

function standing(account: ListedAccount, locale: Locale): string {
  const { list: t } = texts(locale).accounts;
  const signedIn = account.emailVerified ? t.since(formatDate(account.emailVerified, locale)) : t.never;
  const parts = [
    account.person?.name,
    signedIn,
    t.sessions(account.sessions),
    account.disabledAt && t.disabled(formatDate(account.disabledAt, locale)),
  ];
  return parts.filter(Boolean).join(" · ");
}
