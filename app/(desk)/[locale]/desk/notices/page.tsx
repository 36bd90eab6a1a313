// Readers' reports, each with the comment it is about.
import { Acting } from "#components/moderation/acting";
import { Notice, NoticeTabs } from "#components/moderation/notice";
import { isModerator } from "#lib/accounts/guard";
import { localeOf, pathTo } from "#lib/addresses";
import { texts } from "#lib/messages/catalogue";
import { noticePage } from "#lib/moderation/notices/queries";
import { placeOf } from "#lib/moderation/tabs";
import { toldByAddress } from "#lib/moderation/told/queries";
import { first, type Query } from "../../../asked.ts";
import { DeskPage } from "../../../desk-page.tsx";
import { Forbidden, visitor } from "../../../visitor.tsx";

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<Query> };

export default async function NoticesPage({ params, searchParams }: Props) {
  const locale = localeOf((await params).locale);
  const account = await visitor(locale, pathTo("notices", locale));
  if (!isModerator(account)) return <Forbidden account={account} locale={locale} />;
  const asked = await searchParams;
  const tab = first(asked.state) === "decided" ? "decided" : "open";
  const { notices, next } = await noticePage(tab, placeOf(first(asked.after)), account);
  const told = await toldByAddress({ done: first(asked.done), problem: first(asked.problem) }, locale, account);
  const { notices: t, actions, more } = texts(locale).moderation;

  return (
    <DeskPage account={account} locale={locale} place="notices" title={t.title}>
      <h1 className="text-3xl">{t.title}</h1>
      <NoticeTabs locale={locale} tab={tab} />
      <Acting initial={told} undoFields={null} undoLabel={actions.undo}>
        {notices.length === 0 && <p className="mt-10 font-serif text-soft text-xl">{t.empty[tab]}</p>}
        {notices.map((notice) => (
          <Notice key={notice.id} locale={locale} notice={notice} />
        ))}
      </Acting>
      {next && (
        <p className="mt-8">
          <a className="button-quiet" href={pathTo("notices", locale, {}, { state: tab, after: next })}>
            {more}
          </a>
        </p>
      )}
    </DeskPage>
  );
}
