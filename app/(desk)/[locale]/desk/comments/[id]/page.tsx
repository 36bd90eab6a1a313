// One comment with all that is known about it, and the place to answer it.
import { notFound } from "next/navigation";
import { Acting } from "#components/moderation/acting";
import { Card } from "#components/moderation/card";
import { EarlierScreenings } from "#components/moderation/earlier-screenings";
import { Keys } from "#components/moderation/keys";
import { OriginFields } from "#components/moderation/origin-fields";
import { Discussion, Reply } from "#components/moderation/reply";
import { isModerator } from "#lib/accounts/guard";
import { replyName } from "#lib/accounts/queries";
import { localeOf, pathTo } from "#lib/addresses";
import { texts } from "#lib/messages/catalogue";
import { findCard } from "#lib/moderation/cards/queries";
import { toldByAddress } from "#lib/moderation/told/queries";
import { first, type Query } from "../../../../asked.ts";
import { DeskPage } from "../../../../desk-page.tsx";
import { Forbidden, visitor } from "../../../../visitor.tsx";

type Props = { params: Promise<{ locale: string; id: string }>; searchParams: Promise<Query> };

export default async function CommentPage({ params, searchParams }: Props) {
  const { locale: segment, id } = await params;
  const locale = localeOf(segment);
  const account = await visitor(locale, pathTo("deskComment", locale, { id }));
  if (!isModerator(account)) return <Forbidden account={account} locale={locale} />;
  const card = await findCard(id, account);
  if (!card) notFound();

  const asked = await searchParams;
  const told = await toldByAddress({ done: first(asked.done), problem: first(asked.problem) }, locale, account);
  const origin = { locale, from: "comment", commentId: id } as const;
  const t = texts(locale).moderation;
  const title = t.commentBy(card.erasedAt ? t.erasedName : card.authorName);
  return (
    <DeskPage account={account} locale={locale} place="queue" title={title}>
      <div className="flex items-baseline justify-between gap-4">
        <h1 className="text-3xl">
          {title} <span className="tag-line align-middle font-sans">{t.states[card.state]}</span>
        </h1>
        <Keys list={{ address: pathTo("deskKeys", locale), label: texts(locale).keys.hint }} shown={`${card.id}.${card.version}`} />
      </div>
      <Acting initial={told} undoFields={<OriginFields origin={{ locale, from: "comment" }} />} undoLabel={t.actions.undo}>
        <Card card={card} origin={origin} />
        <EarlierScreenings locale={locale} screenings={card.screenings.slice(1)} />
        <Reply card={card} name={await replyName(account)} origin={origin} />
        <Discussion card={card} origin={origin} />
      </Acting>
    </DeskPage>
  );
}
