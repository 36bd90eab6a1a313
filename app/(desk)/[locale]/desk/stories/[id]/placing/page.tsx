// Where a story stands among others; for editors.
import { notFound } from "next/navigation";
import { Said } from "#components/desk/said";
import { StoryHeading } from "#components/desk/story-heading";
import { EditCredits } from "#components/topics/desk/edit-credits";
import { EditReferences } from "#components/topics/desk/edit-references";
import { PlacingForm } from "#components/topics/desk/placing-form";
import { isEditor } from "#lib/accounts/guard";
import { localeOf, pathTo } from "#lib/addresses";
import { texts } from "#lib/messages/catalogue";
import { wordsFor } from "#lib/messages/words";
import { placingOf } from "#lib/placing/queries";
import { first, type Query } from "../../../../../asked.ts";
import { DeskPage } from "../../../../../desk-page.tsx";
import { Forbidden, visitor } from "../../../../../visitor.tsx";

type Props = { params: Promise<{ locale: string; id: string }>; searchParams: Promise<Query> };

export default async function PlacingPage({ params, searchParams }: Props) {
  const { id, ...given } = await params;
  const locale = localeOf(given.locale);
  const account = await visitor(locale, pathTo("deskPlacing", locale, { id }));
  if (!isEditor(account)) return <Forbidden account={account} locale={locale} />;
  const asked = await searchParams;
  const search = first(asked.search);
  const placing = (await placingOf(id, account, search)) ?? notFound();
  const { placing: t, writing } = texts(locale);
  const done = wordsFor(t.done, first(asked.done));
  const problem = wordsFor(t.problems, first(asked.problem));
  return (
    <DeskPage account={account} locale={locale} place="deskStories" title={t.title}>
      <StoryHeading id={id} locale={locale}>
        {t.of(placing.title || writing.untitled)}
      </StoryHeading>
      {done && <Said>{done}</Said>}
      {problem && <Said wrong>{problem}</Said>}
      {placing.topics.length > 0 && (
        <p className="mt-3">
          {t.topics}:{" "}
          {placing.topics.map((topic, index) => (
            <span key={topic.id}>
              {index > 0 && ", "}
              <a href={pathTo("deskChapters", locale, { id: topic.id })}>{topic.title || writing.untitled}</a>
            </span>
          ))}
        </p>
      )}
      <PlacingForm locale={locale} placing={placing} />
      <EditCredits locale={locale} placing={placing} />
      <EditReferences locale={locale} placing={placing} search={search} />
    </DeskPage>
  );
}
