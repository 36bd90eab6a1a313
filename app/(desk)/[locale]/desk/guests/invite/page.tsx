// An editor invites somebody to write.
import { InviteForm } from "#components/writing/guests/invite-form";
import { isEditor } from "#lib/accounts/guard";
import { localeOf, pathTo } from "#lib/addresses";
import { texts } from "#lib/messages/catalogue";
import { DeskPage } from "../../../../desk-page.tsx";
import { Forbidden, visitor } from "../../../../visitor.tsx";

export default async function InvitePage({ params }: { params: Promise<{ locale: string }> }) {
  const locale = localeOf((await params).locale);
  const account = await visitor(locale, pathTo("inviteGuest", locale));
  if (!isEditor(account)) return <Forbidden account={account} locale={locale} />;
  const t = texts(locale).guests.invite;
  return (
    <DeskPage account={account} locale={locale} place="deskStories" title={t.title}>
      <h1 className="text-3xl">{t.title}</h1>
      <p className="mt-2 max-w-2xl text-soft">{t.intro}</p>
      <InviteForm locale={locale} values={{}} />
    </DeskPage>
  );
}
