// The first page after signing in: where one can go, and what waits there.

import { placeName } from "#components/desk/place-name";
import { Alarms } from "#components/filter/alarms";
import { PlansInTrouble } from "#components/plans/trouble";
import { Readiness } from "#components/site/desk/readiness";
import { GuestStart } from "#components/writing/guests/start";
import { type Account, isAdministrator, isEditor, isModerator } from "#lib/accounts/guard";
import { type DeskPlace, placesFor } from "#lib/accounts/places";
import { type Locale, localeOf, pathTo } from "#lib/addresses";
import { texts } from "#lib/messages/catalogue";
import { filterAlarms } from "#lib/moderation/filter/queries";
import { waitingCounts } from "#lib/moderation/queries";
import { plansInTrouble } from "#lib/plans/queries";
import { readiness } from "#lib/site/readiness/queries";
import { countProposals } from "#lib/writing/guests/proposals/queries";
import { deskStories } from "#lib/writing/queries";
import { DeskPage } from "../../desk-page.tsx";
import { visitor } from "../../visitor.tsx";

export default async function StartPage({ params }: { params: Promise<{ locale: string }> }) {
  const locale = localeOf((await params).locale);
  const t = texts(locale).desk;
  const account = await visitor(locale, pathTo("desk", locale));
  if (account.role === "guest_author") return <GuestPage account={account} locale={locale} />;
  const [waiting, alarms] = isModerator(account)
    ? await Promise.all([waitingCounts(account), filterAlarms(account)])
    : [{ comments: 0, notices: 0 }, []];
  const trouble = await plansInTrouble(account);
  const ready = isAdministrator(account) ? await readiness(account) : null;
  const proposals = isEditor(account) ? await countProposals(account) : 0;
  const tallies: Partial<Record<DeskPlace, number>> = { queue: waiting.comments, notices: waiting.notices, deskPeople: proposals };
  const places = placesFor(account).filter((place) => place !== "desk");

  return (
    <DeskPage account={account} locale={locale} place="desk" title={t.start}>
      <h1 className="text-3xl">{account.name ? t.welcome(account.name) : t.welcomeNameless}</h1>
      <p className="mt-2 text-soft">{t.signedInAs(account.email, t.roles[account.role])}</p>
      {ready && <Readiness found={ready} locale={locale} />}
      <PlansInTrouble locale={locale} now={new Date()} plans={trouble} />
      {alarms.length > 0 && <Alarms alarms={alarms} locale={locale} />}
      {places.length === 3 && <p className="mt-4 max-w-xl">{t.nothingForYou}</p>}
      <ul className="mt-6 border-t border-ink">
        {places.map((place) => (
          <li className="border-b border-line" key={place}>
            <a className="group grid gap-x-6 py-3 no-underline sm:grid-cols-[14rem_1fr]" href={pathTo(place, locale)}>
              <span className="font-title text-xl font-medium group-hover:underline">{placeName(locale)[place]}</span>
              <span className="text-soft sm:pt-1">
                {t.about[place]} <Waiting count={tallies[place]} locale={locale} />
              </span>
            </a>
          </li>
        ))}
      </ul>
    </DeskPage>
  );
}

async function GuestPage({ account, locale }: { account: Account; locale: Locale }) {
  const { stories } = await deskStories(account, undefined, 1);
  const t = texts(locale);
  return (
    <DeskPage account={account} locale={locale} place="desk" title={t.guests.start.title}>
      <h1 className="text-3xl">{account.name ? t.desk.welcome(account.name) : t.guests.start.title}</h1>
      <p className="mt-2 text-soft">{t.desk.signedInAs(account.email, t.desk.roles[account.role])}</p>
      <GuestStart stories={stories} locale={locale} />
    </DeskPage>
  );
}

function Waiting({ count, locale }: { count: number | undefined; locale: Locale }) {
  return count ? <strong className="font-semibold text-accent">{texts(locale).desk.waiting(count)}</strong> : null;
}
