// The revisions of a story: who saved what when.
import { notFound } from "next/navigation";
import { StoryHeading } from "#components/desk/story-heading";
import { RevisionRow } from "#components/writing/revisions/revision-row";
import { localeOf, pathTo } from "#lib/addresses";
import { texts } from "#lib/messages/catalogue";
import { storyRevisions } from "#lib/writing/revisions/queries";
import { numberIn } from "../../../../../asked.ts";
import { DeskPage } from "../../../../../desk-page.tsx";
import { visitor } from "../../../../../visitor.tsx";

type Props = { params: Promise<{ locale: string; id: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function RevisionsPage({ params, searchParams }: Props) {
  const { id, ...given } = await params;
  const locale = localeOf(given.locale);
  const account = await visitor(locale, pathTo("revisions", locale, { id }));
  const page = numberIn((await searchParams).page) ?? 1;
  const found = await storyRevisions(id, account, page);
  if (!found) notFound();
  const { story, revisions, next } = found;
  const newest = page === 1 ? revisions.find(({ prepared }) => !prepared) : undefined;
  const t = texts(locale).writing;
  const title = t.revisions.of(story.title || t.untitled);
  return (
    <DeskPage account={account} locale={locale} place="deskStories" title={title}>
      <StoryHeading id={id} locale={locale}>
        {title}
      </StoryHeading>
      <p className="hint mt-2">{revisions.length === 0 ? t.revisions.none : t.revisions.help}</p>
      <ol className="mt-4 max-w-2xl">
        {revisions.map((revision) => (
          <RevisionRow key={revision.number} storyId={id} revision={revision} isNewest={revision === newest} locale={locale} />
        ))}
      </ol>
      {next && (
        <p className="mt-6">
          <a href={pathTo("revisions", locale, { id }, { page: next })}>{t.revisions.older}</a>
        </p>
      )}
    </DeskPage>
  );
}
