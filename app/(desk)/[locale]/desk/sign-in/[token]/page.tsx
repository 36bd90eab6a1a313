// The page behind a mailed link. Programs that look through mails open it too: opening it uses nothing up.
import { AskForLink, UseLink } from "#components/desk/sign-in";
import { isOpenLink } from "#lib/accounts/queries";
import { localeOf } from "#lib/addresses";
import { texts } from "#lib/messages/catalogue";
import { first, type Query } from "../../../../asked.ts";
import { DeskPage } from "../../../../desk-page.tsx";

type Props = { params: Promise<{ locale: string; token: string }>; searchParams: Promise<Query> };

export default async function LinkPage({ params, searchParams }: Props) {
  const { locale: segment, token } = await params;
  const locale = localeOf(segment);
  const next = first((await searchParams).next);
  const t = texts(locale).accounts.link;
  const open = await isOpenLink(token);

  return (
    <DeskPage account={null} locale={locale} title={open ? t.title : t.over}>
      <h1 className="text-3xl">{open ? t.title : t.over}</h1>
      <p className="mt-4 max-w-xl">{open ? t.text : t.overText}</p>
      {open ? <UseLink locale={locale} next={next} token={token} /> : <AskForLink locale={locale} next={next} problem={false} />}
    </DeskPage>
  );
}
