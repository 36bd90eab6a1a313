// A tab of the queue, and the tabs themselves.
import type { ReactNode } from "react";
import { type Locale, pathTo } from "#lib/addresses";
import { texts } from "#lib/messages/catalogue";
import type { QueuePage } from "#lib/moderation/queries";
import type { Origin } from "#lib/moderation/schema";
import { type Group, groups, type Tab, tabs } from "#lib/moderation/tabs";
import { ActForm } from "./acting.tsx";
import { Card } from "./card.tsx";
import { OriginFields } from "./origin-fields.tsx";

export function QueueTabs({ locale, tab, waiting }: { locale: Locale; tab: Tab; waiting: number }) {
  const t = texts(locale).moderation;
  return (
    <nav aria-label={t.tabsLabel} className="mt-3 border-line border-b">
      <ul className="places">
        {tabs.map((each) => (
          <li key={each}>
            <a
              aria-current={each === tab ? "page" : undefined}
              href={pathTo("queue", locale, {}, each === "waiting" ? {} : { state: each })}
            >
              {t.tabs[each]}
              {each === "waiting" && <span className="tally">{waiting}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

type Props = { cards: QueuePage["cards"]; next: string | null; origin: Origin & { tab: Tab }; chooseAll: ReactNode };

export function Queue({ cards, next, origin, chooseAll }: Props) {
  const { locale, tab, after } = origin;
  const t = texts(locale).moderation;
  const shown = tab === "waiting" ? groups.filter((group) => cards.some((card) => card.group === group)) : [];
  return (
    <>
      {cards.length === 0 && <p className="mt-10 font-serif text-soft text-xl">{t.empty[tab]}</p>}
      {tab !== "waiting" && cards.map((card) => <Card card={card} key={card.id} origin={origin} />)}
      {shown.map((group) => (
        <GroupOf cards={cards} chooseAll={chooseAll} group={group} key={group} origin={origin} />
      ))}
      <p className="mt-8 flex gap-6">
        {after && <a href={pathTo("queue", locale, {}, { state: tab })}>{t.fromStart}</a>}
        {next && (
          <a className="button-quiet" href={pathTo("queue", locale, {}, { state: tab, after: next })}>
            {t.more}
          </a>
        )}
      </p>
    </>
  );
}

function GroupOf({ group, cards, origin, chooseAll }: { group: Group } & Pick<Props, "cards" | "origin" | "chooseAll">) {
  const t = texts(origin.locale).moderation;
  return (
    <section aria-labelledby={`group-${group}`} className="mt-8">
      <h2 className="text-2xl" id={`group-${group}`}>
        {t.groups[group]}
      </h2>
      <p className="mt-1 text-soft">{t.groupTexts[group]}</p>
      {group === "harmless" && <Selection chooseAll={chooseAll} origin={origin} />}
      {cards
        .filter((card) => card.group === group)
        .map((card) => (
          <Card card={card} heading="h3" key={card.id} origin={origin} selectable={group === "harmless"} />
        ))}
    </section>
  );
}

// The boxes stand in the cards and name this form.
function Selection({ origin, chooseAll }: Pick<Props, "origin" | "chooseAll">) {
  const t = texts(origin.locale).moderation.actions;
  return (
    <ActForm className="mt-3 flex flex-wrap items-center gap-x-4 gap-y-1" id="selection" what="approve">
      <OriginFields origin={origin} />
      {chooseAll}
      <button className="button-quiet" type="submit">
        {t.approveSelected}
      </button>
    </ActForm>
  );
}
