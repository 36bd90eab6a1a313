import { type Locale, pathTo } from "#lib/addresses";
import { texts } from "#lib/messages/catalogue";

/** Finds an account where there are more than stand on one page. */
export function AccountSearch({ letters, locale }: { letters: string; locale: Locale }) {
  const { list: t } = texts(locale).accounts;
  return (
    <search>
      <form action={pathTo("deskAccounts", locale)} className="mt-6 flex flex-wrap items-end gap-3" method="get">
        <div className="field">
          <label htmlFor="search">{t.search}</label>
          <input defaultValue={letters} id="search" maxLength={200} name="search" type="search" />
        </div>
        <button className="button-quiet" type="submit">
          {t.doSearch}
        </button>
      </form>
    </search>
  );
}
