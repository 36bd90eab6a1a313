import { redirect } from "next/navigation";
import { PasskeySignIn } from "#components/desk/passkey-sign-in";
import { Said } from "#components/desk/said";
import { AskForLink } from "#components/desk/sign-in";
import { deskPath } from "#lib/accounts/next-page";
import { passkeysWork } from "#lib/accounts/passkeys/relying-party";
import { currentAccount, sessionToken } from "#lib/accounts/session";
import { isFresh } from "#lib/accounts/sessions/queries";
import { type Locale, localeOf, pathTo } from "#lib/addresses";
import { mailsLeave } from "#lib/mail/send";
import { texts } from "#lib/messages/catalogue";
import { first, type Query } from "../../../asked.ts";
import { DeskPage } from "../../../desk-page.tsx";

export default async function SignInPage({ params, searchParams }: { params: Promise<{ locale: string }>; searchParams: Promise<Query> }) {
  const locale = localeOf((await params).locale);
  const asked = await searchParams;
  const [next, sent, problem] = [first(asked.next), first(asked.sent), first(asked.problem)];
  const account = await currentAccount();
  // Who signed in long ago may be asked to do so once more.
  const isAgain = account !== null && (problem === "again" || sent === "1") && !(await isFresh(await sessionToken(), account));
  if (account && !isAgain) redirect(deskPath(next, locale));
  const t = texts(locale).accounts;
  if (sent && sent !== "out" && sent !== "everywhere") return <Sent locale={locale} />;
  const over = problem === "link";
  const title = isAgain ? t.signIn.onceMore : over ? t.link.over : t.signIn.title;
  const addresses = { ask: pathTo("askForPasskey", locale), use: pathTo("usePasskey", locale) };

  return (
    <DeskPage account={null} locale={locale} title={title}>
      <h1 className="text-3xl">{title}</h1>
      {sent === "out" && <Said>{t.signIn.signedOut}</Said>}
      {sent === "everywhere" && <Said>{t.signIn.signedOutEverywhere}</Said>}
      <p className="mt-4 max-w-xl">{isAgain ? t.signIn.onceMoreText : over ? t.link.overText : t.signIn.intro}</p>
      <AskForLink email={account?.email} locale={locale} next={next} problem={problem === "address"} />
      {passkeysWork() && <PasskeySignIn addresses={addresses} locale={locale} next={next} />}
    </DeskPage>
  );
}

function Sent({ locale }: { locale: Locale }) {
  const t = texts(locale).accounts.signIn;
  return (
    <DeskPage account={null} locale={locale} title={t.sent}>
      <h1 className="text-3xl">{t.sent}</h1>
      <p className="mt-4 max-w-xl" role="status">
        {t.sentText}
      </p>
      {!mailsLeave() && <p className="mt-3 max-w-xl text-soft">{t.noMailServer}</p>}
      <p className="mt-6">
        <a href={pathTo("signIn", locale)}>{t.again}</a>
      </p>
    </DeskPage>
  );
}
