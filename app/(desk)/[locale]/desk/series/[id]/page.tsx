// One series: its name, and its stories.
import { notFound } from "next/navigation";
import { Said } from "#components/desk/said";
import { SeriesForm } from "#components/series/series-form";
import { localeOf, pathTo } from "#lib/addresses";
import { texts } from "#lib/messages/catalogue";
import { wordsFor } from "#lib/messages/words";
import { findDeskSeries } from "#lib/series/administration/queries";
import { first, type Query } from "../../../../asked.ts";
import { DeskPage } from "../../../../desk-page.tsx";
import { visitor } from "../../../../visitor.tsx";

type Props = { params: Promise<{ locale: string; id: string }>; searchParams: Promise<Query> };

export default async function SeriesPage({ params, searchParams }: Props) {
  const { id, ...given } = await params;
  const locale = localeOf(given.locale);
  const account = await visitor(locale, pathTo("deskSeries", locale, { id }));
  const series = (await findDeskSeries(id, account)) ?? notFound();
  const { series: t, writing } = texts(locale);
  const done = wordsFor(t.done, first((await searchParams).done));
  return (
    <DeskPage account={account} locale={locale} place="deskStories" title={series.name}>
      <p>
        <a href={pathTo("deskSeriesList", locale)}>{t.back}</a>
      </p>
      <h1 className="mt-2 text-3xl">{series.name}</h1>
      {done && <Said>{done}</Said>}
      <p className="hint mt-2">
        {t.stories(series._count.stories)} · <code>{pathTo("series", series.locale, { slug: series.slug })}</code>
      </p>
      {series.former.length > 0 && <p className="hint">{t.former(series.former.map(({ slug }) => slug).join(", "))}</p>}
      <SeriesForm locale={locale} series={series} />
      <h2 className="mt-8 text-2xl">{t.members}</h2>
      {series.stories.length === 0 && <p className="mt-2 max-w-xl text-soft">{t.noMembers}</p>}
      <ul>
        {series.stories.map((story) => (
          <li className="flex flex-wrap items-center gap-x-3 border-b border-line" key={story.id}>
            <a className="inline-flex min-h-11 items-center" href={pathTo("deskStory", locale, { id: story.id })}>
              {story.title || writing.untitled}
            </a>
            <span className="tag-line text-sm">{writing.states[story.state]}</span>
          </li>
        ))}
      </ul>
    </DeskPage>
  );
}
