// An editor invites somebody to write.
import { InviteForm } from "#components/writing/guests/invite-form";
import { isEditor } from "#lib/accounts/guard";
import { localeOf, pathTo } from "#lib/addresses";
import { texts } from "#lib/messages/catalogue";
import { pitchToInvite } from "#lib/pitches/queries";
import { first, type Query } from "../../../../asked.ts";
import { DeskPage } from "../../../../desk-page.tsx";
import { Forbidden, visitor } from "../../../../visitor.tsx";

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<Query> };

export default async function InvitePage({ params, searchParams }: Props) {
  const locale = localeOf((await params).locale);
  const account = await visitor(locale, pathTo("inviteGuest", locale));
  if (!isEditor(account)) return <Forbidden account={account} locale={locale} />;
  const t = texts(locale).guests.invite;
  const asked = first((await searchParams).pitch);
  const pitch = asked ? await pitchToInvite(asked, account) : null;
  const values = pitch && {
    email: pitch.email,
    name: pitch.name,
    title: pitch.title,
    brief: pitch.text.slice(0, 2000),
    locale: pitch.locale,
  };
  return (
    <DeskPage account={account} locale={locale} place="deskStories" title={t.title}>
      <h1 className="text-3xl">{t.title}</h1>
      <p className="mt-2 max-w-2xl text-soft">{t.intro}</p>
      <InviteForm locale={locale} values={pitch ? { ...values, pitch: pitch.id } : {}} />
    </DeskPage>
  );
}
