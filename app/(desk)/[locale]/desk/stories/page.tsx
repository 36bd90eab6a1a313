// The stories that somebody at the desk may read.
import { z } from "zod";
import { StoryRow } from "#components/writing/story-row";
import { isEditor, isWriter } from "#lib/accounts/guard";
import { localeOf, pathTo } from "#lib/addresses";
import { texts } from "#lib/messages/catalogue";
import { openPitches } from "#lib/pitches/queries";
import { deskStories } from "#lib/writing/queries";
import { StoryState } from "#prisma/generated/enums";
import { DeskPage } from "../../../desk-page.tsx";
import { visitor } from "../../../visitor.tsx";

const query = z.object({
  state: z.enum(StoryState).optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
});
const tabs = [undefined, ...Object.values(StoryState)] as const;
type Props = { params: Promise<{ locale: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function StoriesPage({ params, searchParams }: Props) {
  const locale = localeOf((await params).locale);
  const account = await visitor(locale, pathTo("deskStories", locale));
  const { state, page } = query.parse(await searchParams);
  const { stories, next } = await deskStories(account, state, page);
  const t = texts(locale).writing;
  const title = account.role === "guest_author" ? t.own : t.title;
  return (
    <DeskPage account={account} locale={locale} place="deskStories" title={title}>
      <header className="flex flex-wrap items-center justify-between gap-4">
        <h1 className="text-3xl">{title}</h1>
        <p className="flex flex-wrap gap-3">
          {isEditor(account) && (
            <a className="button-quiet" href={pathTo("deskPitches", locale)}>
              {texts(locale).pitches.desk.count(await openPitches(account))}
            </a>
          )}
          {isEditor(account) && (
            <a className="button-quiet" href={pathTo("inviteGuest", locale)}>
              {texts(locale).guests.invite.title}
            </a>
          )}
          {isWriter(account) && (
            <a className="button" href={pathTo("newStory", locale)}>
              {t.begin}
            </a>
          )}
        </p>
      </header>
      <nav aria-label={t.title} className="mt-4 border-b border-ink">
        <ul className="places">
          {tabs.map((tab) => (
            <li key={tab ?? "all"}>
              <a href={pathTo("deskStories", locale, {}, { state: tab })} aria-current={tab === state ? "page" : undefined}>
                {tab ? t.states[tab] : t.all}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {stories.length === 0 && (
        <p className="mt-8 max-w-xl text-soft">
          {t.none} {isWriter(account) && t.noneHelp}
        </p>
      )}
      <ul>
        {stories.map((story) => (
          <StoryRow key={story.id} story={story} locale={locale} />
        ))}
      </ul>
      {next && (
        <a className="button-quiet mt-6" href={pathTo("deskStories", locale, {}, { state, page: next })}>
          {t.older}
        </a>
      )}
    </DeskPage>
  );
}
