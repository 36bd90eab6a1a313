import type { DeskPlace } from "#lib/accounts/places";
import type { Locale } from "#lib/addresses";
import { texts } from "#lib/messages/catalogue";

/** The name of each place as the menu and its own page say it. */
export function placeName(locale: Locale) {
  const { audit, desk, people, front, tags, plans, steps, keys } = texts(locale);
  return {
    desk: desk.start,
    queue: desk.comments,
    notices: desk.notices,
    deskFilter: desk.filter,
    rules: desk.rules,
    deskStories: desk.stories,
    deskPeople: people.title,
    deskFront: front.title,
    deskTags: tags.title,
    deskPlanning: plans.overview.title,
    library: desk.library,
    deskSettings: desk.settings,
    deskAkismet: desk.akismet,
    deskAccounts: desk.accounts,
    deskAudit: audit.title,
    profile: desk.profile,
    deskSteps: steps.title,
    deskKeys: keys.title,
  } satisfies Record<DeskPlace, string>;
}
