// The page behind the link of a mail about a sign-in or a passkey. Programs that look through mails open it too: opening it ends nothing.
import { isOpenSignOutLink } from "#lib/accounts/sign-out/queries";
import { localeOf, pathTo } from "#lib/addresses";
import { texts } from "#lib/messages/catalogue";
import { DeskPage } from "../../../../desk-page.tsx";

type Props = { params: Promise<{ locale: string; token: string }> };

export default async function SignOutLinkPage({ params }: Props) {
  const { locale: segment, token } = await params;
  const locale = localeOf(segment);
  const t = texts(locale).accounts.signOutLink;
  const open = await isOpenSignOutLink(token);

  return (
    <DeskPage account={null} locale={locale} title={open ? t.title : t.over}>
      <h1 className="text-3xl">{open ? t.title : t.over}</h1>
      <p className="mt-4 max-w-xl">{open ? t.text : t.overText}</p>
      {open ? (
        <form action={pathTo("useSignOutLink", locale, { token })} className="mt-6" method="post">
          <button className="button" type="submit">
            {t.use}
          </button>
        </form>
      ) : (
        <p className="mt-6">
          <a className="button-quiet" href={pathTo("profile", locale)}>
            {t.toProfile}
          </a>
        </p>
      )}
    </DeskPage>
  );
}
