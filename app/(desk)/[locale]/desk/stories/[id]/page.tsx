// One story at the desk: its text, its picture, its way.
import { notFound } from "next/navigation";
import { StoryEditor } from "#components/writing/story-editor";
import { isWriter } from "#lib/accounts/guard";
import { localeOf, pathTo } from "#lib/addresses";
import { filmChoices, findingChoices, labelsIn, surveyChoices } from "#lib/documents/labels/queries";
import { texts } from "#lib/messages/catalogue";
import { wordsFor } from "#lib/messages/words";
import { organisationChoices } from "#lib/people/choices/queries";
import { speakerLabels } from "#lib/talks/desk/queries";
import { guestTerms } from "#lib/writing/guests/queries";
import { authorChoices, findDeskStory } from "#lib/writing/queries";
import { storyRemarks } from "#lib/writing/remarks/queries";
import { storyStanding } from "#lib/writing/states/queries";
import { first, type Query } from "../../../../asked.ts";
import { DeskPage } from "../../../../desk-page.tsx";
import { visitor } from "../../../../visitor.tsx";

type Props = { params: Promise<{ locale: string; id: string }>; searchParams: Promise<Query> };

export default async function DeskStoryPage({ params, searchParams }: Props) {
  const { id, ...given } = await params;
  const locale = localeOf(given.locale);
  const account = await visitor(locale, pathTo("deskStory", locale, { id }));
  const [story, standing, declared, remarks] = await Promise.all([
    findDeskStory(id, account),
    storyStanding(id, account),
    guestTerms(id, account),
    storyRemarks(id, account),
  ]);
  if (!story || !standing) notFound();
  const t = texts(locale).writing;
  const { done } = await searchParams;
  const said = wordsFor(t.done, first(done));
  const [authors, organisations, films, surveys, findings, speakers, labels] = isWriter(account)
    ? await Promise.all([
        authorChoices(account),
        organisationChoices(),
        filmChoices(),
        surveyChoices(),
        findingChoices(),
        speakerLabels(id),
        labelsIn(story.body),
      ])
    : [[], [], [], [], [], [], []];
  return (
    <DeskPage account={account} locale={locale} place="deskStories" title={story.title || t.untitled}>
      <StoryEditor
        story={story}
        standing={standing}
        declared={declared}
        remarks={remarks}
        account={account}
        locale={locale}
        authors={authors}
        organisations={organisations}
        films={films}
        surveys={surveys}
        findings={findings}
        speakers={speakers}
        labels={labels}
        said={said}
      />
    </DeskPage>
  );
}
