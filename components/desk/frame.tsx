// What stands around every page of the desk: where one is, where one can go, and how to leave.
import type { ReactNode } from "react";
import type { Account } from "#lib/accounts/guard";
import type { DeskPlace } from "#lib/accounts/places";
import { type Locale, pathTo } from "#lib/addresses";
import { texts } from "#lib/messages/catalogue";
import { Menu } from "./menu.tsx";

type Props = {
  locale: Locale;
  siteName: string;
  account: Account | null;
  place?: DeskPlace | undefined;
  /** How much waits in a place, shown in the menu. */
  tallies?: Partial<Record<DeskPlace, number>> | undefined;
  sample?: boolean | undefined;
  children: ReactNode;
};

export function Frame({ locale, siteName, account, place, tallies, sample, children }: Props) {
  const t = texts(locale).desk;
  return (
    <>
      <a className="absolute left-[-99rem] z-10 bg-paper px-4 py-2 focus:top-2 focus:left-2" href="#main">
        {t.skip}
      </a>
      <header className="border-b border-ink">
        <div className="mx-auto flex max-w-6xl flex-wrap items-center gap-x-4 px-4 pt-1 sm:px-8">
          <a
            className="inline-flex min-h-11 items-center gap-2 font-title text-xl font-semibold tracking-tight no-underline"
            href={pathTo("desk", locale)}
          >
            {siteName} <span className="font-sans text-sm font-semibold tracking-normal text-accent">{t.desk}</span>
          </a>
          <Leaving account={account} locale={locale} />
        </div>
        {account && <Menu account={account} locale={locale} place={place} tallies={tallies} />}
      </header>
      {sample && account && <SampleNote locale={locale} />}
      <main className="mx-auto max-w-6xl px-4 pt-6 pb-16 sm:px-8 sm:pt-8" id="main">
        {children}
      </main>
    </>
  );
}

function Leaving({ locale, account }: Pick<Props, "locale" | "account">) {
  const t = texts(locale).desk;
  const other = locale === "de" ? "en" : "de";
  return (
    <div className="flex w-full items-center gap-x-4 text-sm sm:ml-auto sm:w-auto">
      <a className="inline-flex min-h-11 items-center" href={pathTo("front", locale)}>
        {t.toSite}
      </a>
      <a className="inline-flex min-h-11 items-center" href={pathTo(account ? "desk" : "signIn", other)} hrefLang={other} lang={other}>
        {t.otherLanguage}
      </a>
      {account && (
        <form action={pathTo("signOut", locale)} className="ml-auto" method="post">
          <button className="button-plain" type="submit">
            {t.signOut}
          </button>
        </form>
      )}
    </div>
  );
}

function SampleNote({ locale }: { locale: Locale }) {
  const t = texts(locale).desk;
  return (
    <aside className="border-b border-line bg-wash">
      <p className="mx-auto max-w-6xl px-4 py-2 text-sm sm:px-8">
        {t.sample} <span className="text-soft">{t.sampleRemove}</span>
      </p>
    </aside>
  );
}
