// The chapters of a topic; for editors.
import { notFound } from "next/navigation";
import { Said } from "#components/desk/said";
import { StoryHeading } from "#components/desk/story-heading";
import { ArrangeChapters } from "#components/topics/desk/arrange-chapters";
import { isEditor } from "#lib/accounts/guard";
import { localeOf, pathTo } from "#lib/addresses";
import { texts } from "#lib/messages/catalogue";
import { wordsFor } from "#lib/messages/words";
import { topicOnDesk } from "#lib/topics/desk/queries";
import { first, type Query } from "../../../../../asked.ts";
import { DeskPage } from "../../../../../desk-page.tsx";
import { Forbidden, visitor } from "../../../../../visitor.tsx";

type Props = { params: Promise<{ locale: string; id: string }>; searchParams: Promise<Query> };

export default async function ChaptersPage({ params, searchParams }: Props) {
  const { id, ...given } = await params;
  const locale = localeOf(given.locale);
  const account = await visitor(locale, pathTo("deskChapters", locale, { id }));
  if (!isEditor(account)) return <Forbidden account={account} locale={locale} />;
  const asked = await searchParams;
  const search = first(asked.search);
  const topic = (await topicOnDesk(id, account, search)) ?? notFound();
  const { chapters: t, writing } = texts(locale);
  const done = wordsFor(t.done, first(asked.done));
  const problem = wordsFor(t.problems, first(asked.problem));
  const shown = topic.chapters.filter((chapter) => chapter.state === "published" && chapter.locale === topic.locale).length;
  return (
    <DeskPage account={account} locale={locale} place="deskStories" title={t.title}>
      <StoryHeading id={id} locale={locale}>
        {t.of(topic.title || writing.untitled)}
      </StoryHeading>
      <p className="mt-2 text-soft">{t.count(shown, topic.chapters.length)}</p>
      {done && <Said>{done}</Said>}
      {problem && <Said wrong>{problem}</Said>}
      <ArrangeChapters locale={locale} search={search} topic={topic} />
    </DeskPage>
  );
}
