// A comment in its context: who wrote what, where, in answer to what; what the filter found; what can be done.
import { Markup } from "#components/ui/markup";
import { addressOf, anchorOf, type Locale, pathTo } from "#lib/addresses";
import { formatDate, texts } from "#lib/messages/catalogue";
import type { Card as CardData } from "#lib/moderation/cards/queries";
import type { Origin } from "#lib/moderation/schema";
import { Decide } from "./decide.tsx";
import { PastDecisions } from "./past-decisions.tsx";
import { Screening } from "./screening.tsx";

type Props = { card: CardData; origin: Origin; selectable?: boolean; heading?: "h2" | "h3" };

export function Card({ card, origin, selectable = false, heading = "h2" }: Props) {
  const { locale } = origin;
  const t = texts(locale).moderation;
  const name = card.erasedAt ? t.erasedName : card.authorName;
  return (
    <article aria-labelledby={`name-${card.id}`} className="card" data-card={card.id} id={anchorOf(card.id)} tabIndex={-1}>
      <div className="card-main">
        <Head card={card} heading={heading} locale={locale} name={name} selectable={selectable} />
        <Context card={card} locale={locale} />
        <Markup className="comment-text mt-3" html={card.html} />
        <Decide card={card} name={name} origin={origin} />
      </div>
      <div className="card-side">
        <Screening card={card} locale={locale} />
        <History card={card} locale={locale} />
        <PastDecisions decisions={card.decisions} locale={locale} />
      </div>
    </article>
  );
}

type HeadProps = { card: CardData; name: string; locale: Locale; selectable: boolean; heading: "h2" | "h3" };

function Head({ card, name, locale, selectable, heading: Heading }: HeadProps) {
  const t = texts(locale).moderation;
  return (
    <header className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
      {selectable && (
        <label className="choose">
          <input className="size-5 accent-accent" form="selection" name="chosen" type="checkbox" value={`${card.id}.${card.version}`} />
          <span className="sr-only">{t.actions.select(name)}</span>
        </label>
      )}
      <Heading className="font-sans text-base font-bold tracking-normal" id={`name-${card.id}`}>
        <span className="sr-only">{t.commentBy("")}</span>
        {name}
      </Heading>
      {card.person && <span className="tag-line text-accent">{t.team}</span>}
      {card.openNotices > 0 && (
        <a className="tag-line text-accent no-underline" href={pathTo("notices", locale)}>
          {t.reports(card.openNotices)}
        </a>
      )}
      <a className="text-soft text-sm no-underline hover:underline" href={pathTo("deskComment", locale, { id: card.id })}>
        <time dateTime={card.postedAt.toISOString()}>{formatDate(card.postedAt, locale, "time")}</time>
        <span className="sr-only">: {t.openPage}</span>
      </a>
    </header>
  );
}

function Context({ card, locale }: { card: CardData; locale: Locale }) {
  const t = texts(locale).moderation;
  const { story, parent } = card;
  return (
    <div className="mt-1 text-soft text-sm">
      <p>
        {t.on} <a href={addressOf(story)}>{story.title || "…"}</a>
      </p>
      {parent && (
        <details className="mt-1 border-line border-l-2 pl-3" open>
          <summary>
            {t.answering(parent.authorName || t.erasedName)} {parent.state !== "approved" && t.answeredState(t.states[parent.state])}
          </summary>
          <Markup className="comment-text quoted" html={parent.html} />
        </details>
      )}
    </div>
  );
}

function History({ card, locale }: { card: CardData; locale: Locale }) {
  const t = texts(locale).moderation;
  const { sender, address } = card.history;
  return (
    <div>
      <p className="side-title">{t.sender}</p>
      <dl className="facts">
        {card.authorEmail && <Fact name={t.email} value={card.authorEmail} />}
        {card.authorUrl && <Fact name={t.website} value={card.authorUrl} />}
        <Fact name={t.history.sender} value={t.history.tally(sender.approved, sender.refused)} />
        <Fact name={t.history.address} value={t.history.tally(address.approved, address.refused)} />
      </dl>
    </div>
  );
}

function Fact({ name, value }: { name: string; value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}
