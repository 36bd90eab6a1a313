// Who speaks in a talk, and what they have approved.
import { notFound } from "next/navigation";
import { Said } from "#components/desk/said";
import { StoryHeading } from "#components/desk/story-heading";
import { AddSpeaker } from "#components/talks/desk/add-speaker";
import { SpeakerItem } from "#components/talks/desk/speaker-item";
import { localeOf, pathTo } from "#lib/addresses";
import { texts } from "#lib/messages/catalogue";
import { wordsFor } from "#lib/messages/words";
import { talkOnDesk } from "#lib/talks/desk/queries";
import { first, type Query } from "../../../../../asked.ts";
import { DeskPage } from "../../../../../desk-page.tsx";
import { visitor } from "../../../../../visitor.tsx";

type Props = { params: Promise<{ locale: string; id: string }>; searchParams: Promise<Query> };

export default async function TalkPage({ params, searchParams }: Props) {
  const { id, ...given } = await params;
  const locale = localeOf(given.locale);
  const account = await visitor(locale, pathTo("deskTalk", locale, { id }));
  const talk = (await talkOnDesk(id, account)) ?? notFound();
  const asked = await searchParams;
  const { talkDesk: t, writing } = texts(locale);
  const done = wordsFor(t.done, first(asked.done));
  const problem = wordsFor(t.problems, first(asked.problem));
  const { speakers, standing, turns } = talk;
  return (
    <DeskPage account={account} locale={locale} place="deskStories" title={t.title}>
      <StoryHeading id={id} locale={locale}>
        {t.of(talk.title || writing.untitled)}
      </StoryHeading>
      <p className="hint mt-2 max-w-2xl">{t.intro}</p>
      {done && <Said>{done}</Said>}
      {problem && <Said wrong>{problem}</Said>}
      {turns === 0 && <p className="mt-4 max-w-2xl">{t.noTurns}</p>}
      {standing.unnamed.length > 0 && (
        <p className="mt-4 max-w-2xl">{t.unnamed(standing.unnamed.map((name) => name || t.nameless).join(", "))}</p>
      )}
      {speakers.length === 0 && <p className="mt-4">{t.none}</p>}
      <ol className="mt-4 max-w-3xl">
        {speakers.map((speaker) => (
          <SpeakerItem key={speaker.id} locale={locale} mayApprove={talk.mayApprove} speaker={speaker} talkId={id} />
        ))}
      </ol>
      <AddSpeaker locale={locale} organisations={talk.organisations} people={talk.people} talkId={id} />
    </DeskPage>
  );
}
