// The queue: what waits, in the order in which it should be looked at, and what was decided.
import { Acting } from "#components/moderation/acting";
import { ChooseAll } from "#components/moderation/choose-all";
import { Keys } from "#components/moderation/keys";
import { News } from "#components/moderation/news";
import { OriginFields } from "#components/moderation/origin-fields";
import { Queue, QueueTabs } from "#components/moderation/queue";
import { isModerator } from "#lib/accounts/guard";
import { localeOf, pathTo } from "#lib/addresses";
import { texts } from "#lib/messages/catalogue";
import { queuePage, waitingCounts } from "#lib/moderation/queries";
import { placeOf, tabs } from "#lib/moderation/tabs";
import { toldByAddress } from "#lib/moderation/told/queries";
import { first, type Query } from "../../../asked.ts";
import { DeskPage } from "../../../desk-page.tsx";
import { Forbidden, visitor } from "../../../visitor.tsx";

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<Query> };

export default async function QueuePage({ params, searchParams }: Props) {
  const locale = localeOf((await params).locale);
  const asked = await searchParams;
  const tab = tabs.find((each) => each === first(asked.state)) ?? "waiting";
  const account = await visitor(locale, pathTo("queue", locale, {}, { state: first(asked.state) }));
  if (!isModerator(account)) return <Forbidden account={account} locale={locale} />;

  const after = first(asked.after);
  const [{ cards, next }, waiting, told] = await Promise.all([
    queuePage(tab, placeOf(after), account),
    waitingCounts(account),
    toldByAddress({ done: first(asked.done), problem: first(asked.problem) }, locale, account),
  ]);
  const origin = { locale, from: "queue", tab, after } as const;
  const t = texts(locale).moderation;
  return (
    <DeskPage account={account} locale={locale} place="queue" title={t.title}>
      <div className="flex items-baseline justify-between gap-4">
        <h1 className="text-3xl">{t.title}</h1>
        <Keys list={{ address: pathTo("deskKeys", locale), label: texts(locale).keys.hint }} shown={cards.map(({ id }) => id).join(" ")} />
      </div>
      <QueueTabs locale={locale} tab={tab} waiting={waiting.comments} />
      <Acting initial={told} undoFields={<OriginFields origin={origin} />} undoLabel={t.actions.undo}>
        {tab === "waiting" && (
          // A decision makes the figure anew: what is counted as new is what came after it.
          <News
            address={pathTo("queueNews", locale)}
            key={waiting.comments}
            locale={locale}
            queue={pathTo("queue", locale)}
            waiting={waiting.comments}
          />
        )}
        <Queue cards={cards} chooseAll={<ChooseAll label={t.actions.selectAll} />} next={next} origin={origin} />
      </Acting>
    </DeskPage>
  );
}
