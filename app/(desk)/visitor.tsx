// Who opens a page of the desk, and what is said to somebody who may not see it.
import { redirect } from "next/navigation";
import type { Account } from "#lib/accounts/guard";
import { currentAccount } from "#lib/accounts/session";
import { type Locale, pathTo } from "#lib/addresses";
import { texts } from "#lib/messages/catalogue";
import { answerWith } from "#lib/page-cache/tags";
import { DeskPage } from "./desk-page.tsx";

/** The signed-in account; whoever isn't signed in is sent to do so and comes back to `path`. */
export async function visitor(locale: Locale, path: string): Promise<Account> {
  return (await currentAccount()) ?? redirect(pathTo("signIn", locale, {}, { next: path }));
}

/** Answers 403 in words. A page returns it before it reads anything that isn't the visitor's to see. */
export function Forbidden({ locale, account }: { locale: Locale; account: Account }) {
  answerWith(403);
  const t = texts(locale).desk;
  return (
    <DeskPage account={account} locale={locale} title={t.forbidden}>
      <h1 className="text-3xl">{t.forbidden}</h1>
      <p className="mt-4 max-w-xl">{t.forbiddenText(t.roles[account.role])}</p>
      <p className="mt-6">
        <a className="button-quiet" href={pathTo("desk", locale)}>
          {t.backToDesk}
        </a>
      </p>
    </DeskPage>
  );
}
